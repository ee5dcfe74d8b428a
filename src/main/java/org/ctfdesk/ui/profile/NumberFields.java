package org.ctfdesk.ui.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Fields of a page that hold numbers and years. */
final class NumberFields {
    private final ProfileFields fields;
    private final Words words;
    private final FieldMarks marks = new FieldMarks();

    NumberFields(ProfileFields fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    void number(String key, Supplier<Integer> value, Consumer<Integer> changed) {
        numeric(key, value, changed, false);
    }

    /** A number with a red frame where it lies outside what is thinkable; it is taken all the same. */
    void number(String key, Supplier<Integer> value, Consumer<Integer> changed, int least, int most) {
        marks.ask(numeric(key, value, changed, false), least, most, words.of("ui.profile.btr.strange"));
    }

    /** A calendar year, with a red frame where it is none. */
    void year(String key, Supplier<Integer> value, Consumer<Integer> changed) {
        marks.askYear(numeric(key, value, changed, false), words.of("ui.profile.year.strange"));
    }

    /** A calendar year, or blank where there is none, which the report keeps as 0. */
    void yearOrNone(String key, Supplier<Integer> value, Consumer<Integer> changed) {
        marks.askYear(numeric(key, value, changed, true), words.of("ui.profile.year.strange"));
    }

    private TextField numeric(String key, Supplier<Integer> value, Consumer<Integer> changed, boolean noneIsZero) {
        var field = new TextField();
        field.setMaxWidth(120);
        fields.add(fields.typed(field, () -> noneIsZero && value.get() == 0 ? ""
                : String.valueOf(value.get()), text -> (noneIsZero && text.isBlank()
                ? Optional.of(0) : Whole.number(text)).ifPresentOrElse(changed, fields::refresh)), key);
        return field;
    }

    void years(String key, Supplier<List<Integer>> value, Consumer<List<Integer>> changed) {
        fields.add(fields.typed(new TextField(), () -> value.get().stream().map(String::valueOf)
                .collect(Collectors.joining(", ")), text -> {
            var years = Arrays.stream(text.split("[,;\\s]+")).filter(part -> !part.isBlank()).map(Whole::number).toList();
            if (years.stream().allMatch(Optional::isPresent)) {
                changed.accept(years.stream().map(Optional::get).sorted().distinct().toList());
            }
            fields.refresh(); // also where the same years were written in another way
        }), key);
    }

    /** A decimal number, or none; a sign of per cent may stand behind it. */
    void decimal(String key, Supplier<NumberStyle> style, Supplier<Optional<BigDecimal>> value, Consumer<Optional<BigDecimal>> changed) {
        var field = new TextField();
        field.setMaxWidth(120);
        fields.add(fields.typed(field, () -> value.get().map(style.get()::full).orElse(""), text -> {
            var number = style.get().parse(text.replace("%", ""));
            if (number.isPresent() || text.isBlank()) {
                changed.accept(number);
            }
            fields.refresh(); // also where the same number was written in another way
        }), key);
    }
}
