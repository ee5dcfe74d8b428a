package org.ctfdesk.ui.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;

/** The exercise that is worked on, with all of its languages, and the one in which it is told. */
final class Telling {
    private Optional<Exercise> whole = Optional.empty();
    private Words words;

    /** @param words in whose language it is told at first */
    Telling(Words words) {
        this.words = words;
    }

    /** Another exercise, or none; as it is told. */
    Optional<Exercise> of(Optional<Exercise> exercise) {
        whole = exercise;
        return whole.map(each -> each.in(words));
    }

    /** The same exercise in the language of other words. */
    Optional<Exercise> in(Words other) {
        words = other;
        return of(whole);
    }

    Words words() {
        return words;
    }

    /** The codes of its languages; none where it has one alone. */
    List<String> languages() {
        return whole.map(each -> OfficialLanguages.CODES.stream().filter(each.translations()::containsKey).toList()).orElse(List.of());
    }

    /** The code of the one in which it is told: English where it has not the one that was chosen. */
    String language() {
        var language = words.locale().getLanguage();
        return languages().contains(language) ? language : Locale.ENGLISH.getLanguage();
    }
}
