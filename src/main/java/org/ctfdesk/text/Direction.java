package org.ctfdesk.text;

/** Which way a text runs, by its first letter that has a direction: words of one language keep their order in a window of another. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /** It holds no letter that says so, as a figure. */
    EITHER;

    /** The direction of a text. */
    public static Direction of(String text) {
        for (var at = 0; at < text.length();) {
            var letter = text.codePointAt(at);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> at += Character.charCount(letter);
            }
        }
        return EITHER;
    }
}
