//! tungstenite 0.24.0

pub mod client {
    use crate::error;
    use crate::client::IntoClientRequest;
    use crate::handshake::{HandshakeRole, MidHandshake};
    use crate::handshake::machine::TryParse;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use std::io::{Read, Write};

    pub type Request = http::Request<()>;
    impl IntoClientRequest for Request {}
    pub type Response = http::Response<Option<Vec<u8>>>;
    impl TryParse for Response {}
    #[derive(Debug)]
    pub struct ClientHandshake<S> { _p: () }
    impl<S: Read + Write> ClientHandshake<S> {
        pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> error::Result<MidHandshake<Self>>;
    }
    impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {
        type IncomingData = Response;
        type InternalStream = S;
        type FinalResult = (WebSocket<S>, Response);
    }
    pub fn generate_request(request: Request) -> error::Result<(Vec<u8>, String)>;
    pub fn generate_key() -> String;
}
pub mod headers {

    pub const MAX_HEADERS: usize = _;
}
pub mod machine {
    use crate::error;
    use http::header::HeaderMap;
    use std::io::{Read, Write};

    #[derive(Debug)]
    pub struct HandshakeMachine<Stream> { _p: () }
    impl<Stream> HandshakeMachine<Stream> {
        pub fn start_read(stream: Stream) -> Self;
        pub fn start_write<D: Into<Vec<u8>>>(stream: Stream, data: D) -> Self;
        pub fn get_ref(&self) -> &Stream;
        pub fn get_mut(&mut self) -> &mut Stream;
    }
    impl<Stream: Read + Write> HandshakeMachine<Stream> {
        pub fn single_round<Obj: TryParse>(self) -> error::Result<RoundResult<Obj, Stream>>;
    }
    #[derive(Debug)]
    pub enum RoundResult<Obj, Stream> {
        WouldBlock(HandshakeMachine<Stream>),
        Incomplete(HandshakeMachine<Stream>),
        StageFinished(StageResult<Obj, Stream>),
    }
    #[derive(Debug)]
    pub enum StageResult<Obj, Stream> {
        DoneReading { result: Obj, stream: Stream, tail: Vec<u8> },
        DoneWriting(Stream),
    }
    pub trait TryParse: Sized {
        fn try_parse(data: &[u8]) -> error::Result<Option<(usize, Self)>>;
    }
    impl TryParse for HeaderMap {}
}
pub mod server {
    use crate::error;
    use crate::handshake::{HandshakeRole, MidHandshake};
    use crate::handshake::machine::TryParse;
    use crate::protocol::{WebSocket, WebSocketConfig};
    use std::io;
    use std::io::{Read, Write};

    pub type Request = http::Request<()>;
    impl TryParse for Request {}
    pub type Response = http::Response<()>;
    pub type ErrorResponse = http::Response<Option<String>>;
    pub fn create_response(request: &Request) -> error::Result<Response>;
    pub fn create_response_with_body<T1, T2>(
        request: &http::Request<T1>,
        generate_body: impl FnOnce() -> T2,
    ) -> error::Result<http::Response<T2>>;
    pub fn write_response<T>(w: impl io::Write, response: &http::Response<T>) -> error::Result<()>;
    pub trait Callback: Sized {
        fn on_request(self, request: &Request, response: Response) -> Result<Response, ErrorResponse>;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct NoCallback;
    impl Callback for NoCallback {}
    #[derive(Debug)]
    pub struct ServerHandshake<S, C> { _p: () }
    impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
        pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self>;
    }
    impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {
        type IncomingData = Request;
        type InternalStream = S;
        type FinalResult = WebSocket<S>;
    }
    impl<F> Callback for F where F: FnOnce(&Request, Response) -> Result<Response, ErrorResponse> {}
}
use crate::error::Error;
use crate::handshake::machine::{HandshakeMachine, StageResult, TryParse};
use std::{error, fmt};
use std::io::{Read, Write};

#[derive(Debug)]
pub struct MidHandshake<Role: HandshakeRole> { _p: () }
impl<Role: HandshakeRole> MidHandshake<Role> {
    pub fn get_ref(&self) -> &HandshakeMachine<Role::InternalStream>;
    pub fn get_mut(&mut self) -> &mut HandshakeMachine<Role::InternalStream>;
    pub fn handshake(self) -> Result<Role::FinalResult, HandshakeError<Role>>;
}
pub enum HandshakeError<Role: HandshakeRole> {
    Interrupted(MidHandshake<Role>),
    Failure(Error),
}
impl<Role: HandshakeRole> fmt::Display for HandshakeError<Role> {}
impl<Role: HandshakeRole> error::Error for HandshakeError<Role> {}
impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}
pub trait HandshakeRole {
    type IncomingData: TryParse;
    type InternalStream: Read + Write;
    type FinalResult;
    fn stage_finished(
        &mut self,
        finish: StageResult<Self::IncomingData, Self::InternalStream>,
    ) -> Result<ProcessingResult<Self::InternalStream, Self::FinalResult>, Error>;
}
#[derive(Debug)]
pub enum ProcessingResult<Stream, FinalResult> {
    Continue(HandshakeMachine<Stream>),
    Done(FinalResult),
}
pub fn derive_accept_key(request_key: &[u8]) -> String;
