package org.ctfdesk.ui.grid.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of a choice field: words joined by "; " where several may be ticked, and the options it asks for. */
public final class ChoiceText {
    private final Editor.Choice choice;

    public ChoiceText(Editor.Choice choice) {
        this.choice = choice;
    }

    /** The words in a text, in their order. */
    public List<String> words(String text) {
        if (!choice.several()) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What of the text is being typed: all of it, or what follows the last semicolon; "" after a whole option. */
    String typed(String text) {
        String last = choice.several() ? text.substring(text.lastIndexOf(';') + 1).strip() : text.strip();
        return choice.options().contains(last) ? "" : last;
    }

    /** Options that contain what is typed, in whatever case; those that begin with it first. */
    public List<String> matching(String text) {
        String typed = typed(text).toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        for (String option : choice.options()) {
            String lower = option.toLowerCase(Locale.ROOT);
            if (lower.startsWith(typed)) {
                found.add(option);
            } else if (lower.contains(typed)) {
                inside.add(option);
            }
        }
        found.addAll(inside);
        return found;
    }

    /** The text after the option was clicked: in place of the words, or ticked and unticked beside what is there. */
    public String picked(String text, String option) {
        if (!choice.several()) {
            return option;
        }
        List<String> words = new ArrayList<>(words(text));
        if (!words.remove(option)) {
            if (!typed(text).isEmpty()) {
                words.removeLast();
            }
            words.add(option);
        }
        return String.join("; ", words);
    }

    /** The option that Enter takes though no list entry was walked to: the only one that begins so, in a closed list. */
    public String completed(String text) {
        List<String> matching = matching(text);
        String typed = typed(text).toLowerCase(Locale.ROOT);
        boolean sole = !choice.open()
                && !typed.isEmpty()
                && matching.stream().filter(o -> o.toLowerCase(Locale.ROOT).startsWith(typed)).count() == 1;
        return sole ? matching.getFirst() : null;
    }
}
