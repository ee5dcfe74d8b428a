package org.ctfdesk.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Answers as text: what a cell shows, and what its editor begins with, which reads back as the same answer. */
public final class AnswerText {
    private final NumberStyle style;
    private final Words words;

    public AnswerText(NumberStyle style, Words words) {
        this.style = style;
        this.words = words;
    }

    /** As a table shows it, long decimals rounded, footnotes not named. */
    public String brief(Answer answer, Kind kind) {
        return answer instanceof Quantity.Amount amount ? style.shown(amount.value()) : withoutFootnotes(answer, kind);
    }

    /** Every digit, and the footnotes cited: {@code 12.4 (3)}. */
    public String full(Answer answer, Kind kind) {
        return withoutFootnotes(answer, kind) + footnotes(answer);
    }

    /** That a cell was typed over what is computed: {@code 12, typed by hand; computed: 10}. */
    public String byHand(Answer typed, Quantity computed, Kind kind) {
        return words.of("cell.byHand", full(typed, kind), full(computed, kind));
    }

    /** The footnotes that an answer cites, as {@code " (1)"}; "" for none. */
    public static String footnotes(Answer answer) {
        var cited = answer instanceof Quantity quantity ? quantity.footnotes() : List.<Integer>of();
        return cited.isEmpty() ? "" : cited.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
    }

    /** The words of an option, or the Party's own. */
    public String option(Kind kind, String option) {
        var key = kind instanceof Kind.Choice choice ? "choice." + choice.id() + "." + option : "";
        return !key.isEmpty() && words.has(key) ? words.of(key) : option;
    }

    /** The words of all options, in the order in which they are offered. */
    public List<String> options(Kind.Choice choice) {
        return choice.options().stream().map(option -> option(choice, option)).toList();
    }

    private String withoutFootnotes(Answer answer, Kind kind) {
        return switch (answer) {
            case Answer.Words text -> text.text();
            case Answer.Unread unread -> unread.typed();
            case Answer.Years years -> years.isOne() ? String.valueOf(years.first()) : years.first() + "–" + years.last();
            case Answer.Day day -> day.date().toString();
            case Answer.Choices choices ->
                choices.options().stream().map(option -> option(kind, option)).collect(Collectors.joining("; "));
            case Quantity.Amount amount -> style.full(amount.value());
            case Quantity.Range range -> style.full(range.low()) + " – " + style.full(range.high());
            case Quantity.Keys keys -> keys.keys().stream().map(NotationKey::name).collect(Collectors.joining(", "));
        };
    }
}
