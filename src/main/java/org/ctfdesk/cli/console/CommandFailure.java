package org.ctfdesk.cli.console;

/** A command that could not do its work: the message says why and what to do. */
public final class CommandFailure extends RuntimeException {
    /** Exit code where the command was wrong or failed. */
    static final int FAILED = 2;
    /** Exit code where something was found that somebody has to look at first. */
    static final int FOUND = 1;

    private static final long serialVersionUID = 1;

    private final int exitCode;

    public CommandFailure(String message) {
        this(message, FAILED);
    }

    public CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
