package org.ctfdesk.cli;

/** A command that could not do its work: the message says why and what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }
}
