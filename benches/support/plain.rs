    //! A line protocol: frames of words, and what can go wrong with them.

    use std::collections::BTreeMap;
    use std::fmt;
    use std::str::FromStr;

    /// What a line can ask for.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Request {
        /// Sets a key.
        Put { key: String, value: Vec<u8>, ttl: Option<u32> },
        /// Reads a key.
        Get { key: String },
        /// Lists the keys that start with a prefix.
        List { prefix: String, limit: usize },
    }

    /// Why a line is no request.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Malformed {
        /// No command.
        Empty,
        /// A command that is not known.
        Unknown(String),
        /// A word that should be a number.
        NotANumber { word: String, at: usize },
        /// Too few words.
        Missing(&'static str),
    }

    impl fmt::Display for Malformed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Self::Empty => f.write_str("the line is empty"),
                Self::Unknown(word) => write!(f, "`{word}` is no command"),
                Self::NotANumber { word, at } => write!(f, "word {at}, `{word}`, is not a number"),
                Self::Missing(what) => write!(f, "{what} is missing"),
            }
        }
    }

    impl std::error::Error for Malformed {}

    impl FromStr for Request {
        type Err = Malformed;

        fn from_str(line: &str) -> Result<Self, Self::Err> {
            let mut words = line.split_whitespace();
            let command = words.next().ok_or(Malformed::Empty)?;
            let key = words.next().map(str::to_owned).ok_or(Malformed::Missing("a key"));
            match command.to_ascii_lowercase().as_str() {
                "put" => {
                    let value = words.next().ok_or(Malformed::Missing("a value"))?.as_bytes().to_vec();
                    let ttl = words.next().map(|word| number(word, 3)).transpose()?;
                    Ok(Self::Put { key: key?, value, ttl })
                }
                "get" => Ok(Self::Get { key: key? }),
                "list" => {
                    let limit = words.next().map_or(Ok(100), |word| number(word, 2))?;
                    Ok(Self::List { prefix: key.unwrap_or_default(), limit: limit as usize })
                }
                other => Err(Malformed::Unknown(other.to_owned())),
            }
        }
    }

    fn number(word: &str, at: usize) -> Result<u32, Malformed> {
        word.parse().map_err(|_| Malformed::NotANumber { word: word.to_owned(), at })
    }

    /// A table in memory.
    #[derive(Default)]
    pub struct Table {
        rows: BTreeMap<String, (Vec<u8>, Option<u32>)>,
        reads: u64,
    }

    impl Table {
        /// Does what is asked.
        pub fn answer(&mut self, request: Request) -> Vec<String> {
            match request {
                Request::Put { key, value, ttl } => {
                    let before = self.rows.insert(key, (value, ttl));
                    vec![if before.is_some() { "replaced" } else { "stored" }.to_owned()]
                }
                Request::Get { key } => {
                    self.reads += 1;
                    let found = self.rows.get(&key).map(|(value, _)| String::from_utf8_lossy(value).into_owned());
                    found.into_iter().collect()
                }
                Request::List { prefix, limit } => {
                    let matching = self.rows.keys().filter(|key| key.starts_with(&prefix));
                    matching.take(limit).cloned().collect()
                }
            }
        }

        /// Bytes of all values.
        pub fn size(&self) -> usize {
            self.rows.values().map(|(value, _)| value.len()).sum()
        }

        /// Counts down all times to live, and drops what is over.
        pub fn tick(&mut self) {
            for (_, ttl) in self.rows.values_mut() {
                *ttl = ttl.map(|left| left.saturating_sub(1));
            }
            self.rows.retain(|_, (_, ttl)| ttl.is_none_or(|left| left > 0));
        }
    }
