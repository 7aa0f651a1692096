;;; support.el --- What the sessions share  -*- lexical-binding: t -*-

;; A step that fails says which, and ends Emacs with status 1.  Emacs runs without a window and without a user, so nobody is
;; idle: what Emacs does when somebody is must be done here.

(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'rust-mode)

(defconst t-patience (string-to-number (or (getenv "TEST_PATIENCE") "30"))
  "How many seconds to wait for what must come.")

(defun t-check (what holds)
  "Say that WHAT holds, or fail when HOLDS is nil."
  (unless holds
    (error "Does not hold: %s" what))
  (princ (format "ok: %s\n" what)))

(defun t-eventually (what holds)
  "Wait until the function HOLDS says that WHAT does."
  (let ((end (time-add nil t-patience)))
    (while (not (funcall holds))
      (unless (time-less-p nil end)
        (error "Never came to hold: %s; found: %S in:\n%s" what (t-findings) (buffer-string)))
      (accept-process-output nil 0.05)))
  (princ (format "ok: %s\n" what)))

(defun t-findings ()
  "Line and rule of what is shown in the buffer."
  (mapcar (lambda (found)
            (format "%d %s"
                    (line-number-at-pos (flymake-diagnostic-beg found))
                    (and (string-match "\\[\\([a-z-]+\\)\\]" (flymake-diagnostic-text found))
                         (match-string 1 (flymake-diagnostic-text found)))))
          (flymake-diagnostics)))

(defun t-shows (&rest wanted)
  "A condition: exactly WANTED is shown."
  (lambda () (equal (t-findings) wanted)))

(defun t-type (text)
  "Type TEXT at point; then be idle."
  (mapc (lambda (char) (let ((last-command-event char)) (self-insert-command 1))) text)
  (t-idle))

(defun t-idle ()
  "What eglot does when the user is idle: tell the server what has changed."
  (eglot--signal-textDocument/didChange))

(defun t-line ()
  "The text of the line of point."
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defmacro t-choosing (preferred &rest steps)
  "Do STEPS as a user who takes the choice that matches PREFERRED."
  (declare (indent 1))
  `(cl-letf ((last-nonmenu-event 'return) ; not the mouse, which would get a menu that pops up
             ((symbol-function 'completing-read)
              (lambda (_prompt choices &rest _)
                (let ((titles (mapcar (lambda (choice) (if (consp choice) (car choice) choice)) choices)))
                  (or (seq-find (lambda (title) (string-match-p ,preferred title)) titles)
                      (error "Not offered: %s; only %S" ,preferred titles))))))
     ,@steps))

(defmacro t-run (&rest steps)
  "Do STEPS and end Emacs."
  `(condition-case failure
       (progn ,@steps (kill-emacs 0))
     (error (princ (format "FAILED: %s\n" (error-message-string failure)))
            (kill-emacs 1))))

;;; support.el ends here
