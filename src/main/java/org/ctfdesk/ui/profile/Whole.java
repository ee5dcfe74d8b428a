package org.ctfdesk.ui.profile;

import java.util.Optional;

/** Years and report numbers: four digits at the most. */
final class Whole {
    private Whole() {}

    static Optional<Integer> number(String text) {
        return text.strip().matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }
}
