package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.OfficialLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a Party writes, no rule fails over it: sentences put together at random of figures, units, years and the words that rules
 * look for, in every cell for words, in every box and footnote.
 */
class AnyWordsTest {
    private static final int ROUNDS = 10;
    private static final int LONGEST = 24;
    private static final int LONG = 1_500;
    private static final List<String> FIGURES = List.of("51 530", "1.234,5", "12,447.5", "0", "-5", "19.7", "40", "٣٤٥", "1e9", "0.0001",
            "99999999999999999999", "2030", "2010", "2021-2030", "31 December 2030", "2026-02-31", "30.02.2026", "1/0", "⅓", "ten", "(12)",
            "−7", "1\u00a0000\u202f000", "3rd", "two");
    private static final List<String> UNITS = List.of("kt CO2 eq", "KT CO2", "mt co2e", "MT", "Mt CO₂-eq.", "Gg", "t", "%", "per cent",
            "GWh", "kt", "тыс. т CO2", "千吨", "USD", "тонн", "ألف طن");
    private static final List<String> SIGNS = List.of(",", ".", ";", ":", "(", ")", "–", "or", "and", "/", "=", "+", "to", "of", "in",
            "by", "\n", "«", "»", "…");
    /** Sentences of the shapes that rules read, with {F} for a figure, {U} for a unit. */
    private static final List<String> SHAPES = List.of("{F} {U} or {F} per cent below the level of {F}", "{F} {U} ({F} {U})",
            "{F} {U} divided by {F} is {F} {U}", "falls by {F} {U} a year from {F} {U} in {F} to {F} {U} in {F}",
            "a budget of {F} {U} is {F} times {F} %", "{F} {U}, of which {F} {U} from energy", "from {F} to {F}, {F} years",
            "a reduction of {F} {U} by {F}", "the target is {F} {U} in {F}", "first transferred {F} {U} in {F} and used {F} {U}",
            "{F} {U} more than in {F}, when it was {F} {U}", "recalculated from {F} {U} to {F} {U}", "on {F} {F} {F}");
    private static final List<String> WORDS = words();

    private static List<String> words() {
        var all = new ArrayList<String>();
        for (var language : OfficialLanguages.CODES) {
            try (var list = Lexicon.class.getResourceAsStream("lexicon/" + language + ".txt")) {
                new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" = "))
                        .flatMap(line -> Stream.of(line.substring(line.indexOf(" = ") + 3).split("\\|")))
                        .map(word -> word.replaceAll("\\(\\?[^)]*\\)|\\\\.|[\\\\()\\[\\]?*+{}]", "").strip())
                        .filter(word -> !word.isEmpty()).forEach(all::add);
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "flawed-host", "budget", "metric"})
    void noRuleFailsOverThem(String sample) {
        for (var round = 0; round < ROUNDS; round++) {
            var random = new Random(sample.hashCode() * 31L + round);
            var report = spoken(Samples.of(sample), random);
            var checker = new Checker(Rules.ALL);
            checker.check(report);
            assertEquals(List.of(), checker.broken(), "round " + round);
        }
    }

    /** Pasted columns of figures and long gaps ask no rule for more than a moment. */
    @ParameterizedTest
    @ValueSource(strings = {"1 t,@ ", "@12 345 ", "@7", "@a ", "40 per cent@\t", "from 1 to@ 2", "@1 kt "})
    void noRuleStallsOverALongText(String shape) {
        var at = shape.indexOf('@');
        var text = shape.substring(0, at) + shape.substring(at + 1).repeat(LONG);
        var report = Samples.of("buyer");
        for (var key : report.tables().keySet()) {
            for (var place : worded(report, key)) {
                report = report.with(place, Optional.of(new Answer.Words(text)));
                if (key.form().equals("table4")) {
                    break;
                }
            }
        }
        var told = report;
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Checker(Rules.ALL).check(told));
    }

    private static Report spoken(Report report, Random random) {
        var told = report;
        for (var key : report.tables().keySet()) {
            for (var place : worded(report, key)) {
                told = told.with(place, Optional.of(new Answer.Words(sentence(random))));
            }
        }
        for (var form : Forms.NDC) {
            told = told.with(new Place(new TableKey(Foot.ID, form.foot()), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)),
                    Optional.of(new Answer.Words(sentence(random))));
        }
        return told;
    }

    private static List<Place> worded(Report report, TableKey key) {
        var all = new ArrayList<Place>();
        var table = report.table(key);
        table.rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
            if (answer instanceof Answer.Words) {
                all.add(new Place(key, RowKey.of(line), column));
            }
        }));
        table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                row.answers().forEach((column, answer) -> {
                    if (answer instanceof Answer.Words) {
                        all.add(new Place(key, new RowKey(line, item.id()), column));
                    }
                }))));
        return all;
    }

    private static String sentence(Random random) {
        var text = new StringBuilder();
        if (random.nextBoolean()) {
            var shape = SHAPES.get(random.nextInt(SHAPES.size()));
            for (var at = shape.indexOf('{'); at >= 0; at = shape.indexOf('{')) {
                var words = shape.charAt(at + 1) == 'F' ? FIGURES : UNITS;
                shape = shape.substring(0, at) + words.get(random.nextInt(words.size())) + shape.substring(at + 3);
            }
            return random.nextInt(6) == 0 ? shape.toUpperCase(Locale.ROOT) : shape;
        }
        for (var left = 1 + random.nextInt(LONGEST); left > 0; left--) {
            var words = switch (random.nextInt(8)) {
                case 0, 1 -> FIGURES;
                case 2 -> UNITS;
                case 3 -> SIGNS;
                default -> WORDS;
            };
            var word = words.get(random.nextInt(words.size()));
            text.append(switch (random.nextInt(12)) {
                case 0 -> word.toUpperCase(Locale.ROOT);
                case 1 -> word.toLowerCase(Locale.ROOT);
                default -> word;
            }).append(random.nextInt(10) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
