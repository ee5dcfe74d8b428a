package org.ctfdesk.text;

/**
 * Something expected that went wrong: a disk that is full, a file that is not ours. It is told in the reader's language,
 * with what to do. Implemented by the exceptions of each boundary; a bug is none.
 */
public interface Failure {
    /** What happened and what to do, as one or several sentences. */
    String told(Words words);
}
