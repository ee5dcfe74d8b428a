/** What cannot be done, and what to do about it, told to whoever builds. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
