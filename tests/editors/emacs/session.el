;;; session.el --- A user's session: writes a hazard, looks at it, mends it  -*- lexical-binding: t -*-

(load (getenv "TEST_SUPPORT"))

(defun session-attaches ()
  "Open a file, and start the server for it."
  (find-file (expand-file-name "app/src/main.rs" (getenv "TEST_PROJECT")))
  (condition-case reason (call-interactively #'eglot)
    (error (error "Never came to hold: the server starts for a Rust file (%s)" (error-message-string reason))))
  (t-eventually "the server starts for a Rust file" #'eglot-managed-p)
  (t-check "it is asyncwise"
           (equal (plist-get (eglot--server-info (eglot-current-server)) :name) "asyncwise")))

(defun session-finds ()
  "Write a hazard."
  (accept-process-output nil 0.5)
  (t-check "nothing is found in code without hazards" (null (t-findings)))
  (goto-char (point-min))
  (forward-line 1)
  (end-of-line)
  (t-type "\nstd::thread::sleep(PAUSE);")
  (t-eventually "a hazard is found while it is typed" (t-shows "3 blocking-call-in-async"))
  (t-check "nothing was saved" (buffer-modified-p)))

(defun session-explains ()
  "Ask what is wrong there."
  (beginning-of-line)
  (search-forward "sleep")
  (let (told)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq told text)))
    (t-eventually "the hover tells why" (lambda () (and told (string-match-p "worker thread" told))))))

(defun session-mends ()
  "Apply the fix."
  (t-choosing "tokio::time::sleep" (call-interactively #'eglot-code-actions))
  (t-eventually "the fix is applied"
                (lambda () (equal (t-line) "    tokio::time::sleep(PAUSE).await;")))
  (t-idle)
  (t-eventually "and the finding is gone" (t-shows))
  (save-buffer)
  (t-check "the file on disk has the fix"
           (with-temp-buffer
             (insert-file-contents (expand-file-name "app/src/main.rs" (getenv "TEST_PROJECT")))
             (search-forward "    tokio::time::sleep(PAUSE).await;\n" nil t))))

(defun session-follows-settings ()
  "Silence a rule."
  (delete-region (line-beginning-position) (line-end-position))
  (t-type "    std::thread::sleep(PAUSE);")
  (t-eventually "the hazard is back" (t-shows "3 blocking-call-in-async"))
  (setq-default eglot-workspace-configuration '((:asyncwise . (:rules (:blocking-call-in-async "allow")))))
  (eglot-signal-didChangeConfiguration (eglot-current-server))
  (t-eventually "a rule that is allowed is silent at once" (t-shows)))

(defun session-stops ()
  "Stop the server."
  (let ((process (jsonrpc--process (eglot-current-server))))
    (eglot-shutdown (eglot-current-server))
    (t-eventually "the server stops" (lambda () (not (process-live-p process))))))

(t-run
 (session-attaches)
 (session-finds)
 (session-explains)
 (session-mends)
 (session-follows-settings)
 (session-stops))

;;; session.el ends here
