package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.exercise.score.Marker;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exercises in the six languages of the United Nations, and what older versions wrote. */
class LanguagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "ctfdesk");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    /** What only translations name: slips and rules of which English words stand elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("exercise\\.(slip|compare)\\..+");
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Map<String, Words> OTHERS = OfficialLanguages.CODES.stream().filter(language -> !language.equals("en"))
            .collect(Collectors.toMap(language -> language, language -> Words.in(Locale.of(language)), (one, other) -> one, TreeMap::new));

    private static List<Shipped> all() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsToldInEachLanguageWithoutAWordLeftInEnglish(Shipped shipped) {
        var exercise = MadeExercises.of(shipped);
        assertEquals(new TreeSet<>(OfficialLanguages.CODES), exercise.translations().keySet());
        var english = exercise.in(ENGLISH);
        assertEquals(exercise.slips(), english.slips());
        OTHERS.forEach((language, words) -> {
            var told = exercise.in(words);
            assertEquals(exercise.id(), told.id());
            assertNotEquals(english.title(), told.title(), language);
            assertNotEquals(english.task(), told.task(), language);
            for (var i = 0; i < exercise.materials().size(); i++) {
                var material = exercise.materials().get(i);
                assertEquals(material.name(), told.materials().get(i).name());
                assertEquals(!material.name().endsWith(".txt"), material.text().equals(told.materials().get(i).text()),
                        language + " " + material.name());
            }
            var texts = new SlipText(words, NumberStyle.POINT);
            for (var i = 0; i < exercise.slips().size(); i++) {
                var slip = exercise.slips().get(i);
                if (!slip.code().isEmpty()) {
                    assertNotEquals(slip.what(), told.slips().get(i).what(), language + " " + slip.id());
                    assertFalse(texts.hint(told, i + 1, Hint.CELL).endsWith(ENGLISH.of("rule." + slip.code() + ".title")), slip.code());
                }
                for (var hint : Hint.values()) {
                    assertNotEquals(new SlipText(ENGLISH, NumberStyle.POINT).hint(english, i + 1, hint), texts.hint(told, i + 1, hint));
                }
            }
        });
    }

    /** Whatever seed a trainer takes: no slip of the samples, and nothing to compare for it, is told in English. */
    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void eachSlipOfASampleHasItsWordsInEachLanguage(String sample) {
        var missing = new TreeSet<String>();
        OTHERS.forEach((language, words) -> Samples.faults(sample).forEach(fault -> Stream.of("slip." + Palette.name(fault.what()),
                "compare." + fault.codes().getFirst()).filter(key -> !words.has("exercise." + key))
                .forEach(key -> missing.add(language + " " + key))));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noLanguageTellsTheSolution(Shipped shipped) {
        var exercise = MadeExercises.of(shipped);
        var texts = List.of(ExerciseText.write(exercise), ReportText.write(ExerciseText.handOut(exercise)));
        OTHERS.values().stream().map(exercise::in).flatMap(told -> told.slips().stream()).forEach(slip -> texts.forEach(text -> {
            assertFalse(!slip.code().isEmpty() && text.contains("\"" + slip.what()), slip.what());
            assertFalse(!slip.compare().isEmpty() && text.contains("\"" + slip.compare()), slip.compare());
        }));
    }

    @ParameterizedTest
    @CsvSource({"exercise", "handout"})
    void eachLanguageHasEachWordWithItsPlaces(String owner) throws IOException {
        var english = properties(owner, "");
        for (var language : OTHERS.keySet()) {
            var translated = properties(owner, "_" + language);
            var missing = new TreeSet<>(english.keySet());
            missing.removeAll(translated.keySet());
            assertEquals(Set.of(), missing, language);
            var more = new TreeSet<>(translated.keySet());
            more.removeAll(english.keySet());
            more.removeIf(key -> ELSEWHERE.matcher(key).matches());
            assertEquals(Set.of(), more, language);
            translated.forEach((key, text) -> {
                assertFalse(text.contains("'") || !text.equals(text.strip()) || text.isBlank(), language + " " + key);
                if (english.containsKey(key)) {
                    assertEquals(places(english.get(key)), places(text), language + " " + key);
                    assertFalse(text.equals(english.get(key)) && text.contains(" ") && text.matches(".*\\p{L}{4}.*"),
                            language + " leaves in English: " + key);
                }
            });
        }
    }

    /** A rule that a later version no longer knows would stand there for ever; one of the slips that are planted now may not lack. */
    @Test
    void whatOnlyTranslationsNameIsTheSameInAllAndKnown() throws IOException {
        var known = Rules.ALL.stream().map(rule -> "exercise.compare." + rule.code()).collect(Collectors.toSet());
        var first = elsewhere("fr");
        for (var language : OTHERS.keySet()) {
            assertEquals(first, elsewhere(language), language);
        }
        var unknown = new TreeSet<>(first);
        unknown.removeIf(key -> key.startsWith("exercise.slip.") || known.contains(key));
        assertEquals(Set.of(), unknown);
    }

    private static Set<String> elsewhere(String language) throws IOException {
        return properties("exercise", "_" + language).keySet().stream().filter(key -> ELSEWHERE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> properties(String owner, String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(RESOURCES.resolve(owner).resolve("words" + language + ".properties"))));
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** Two people who do the same exercise in two languages are marked by the same one. */
    @Test
    void theFileIsTheSameWhateverTheLanguage() throws Exception {
        var exercise = MadeExercises.of(Shipped.of("fill-measures").orElseThrow());
        var read = ExerciseText.read(ExerciseText.write(exercise), "x");
        assertEquals(exercise, read);
        assertEquals(ExerciseText.write(exercise), ExerciseText.write(read));
        var mark = new Marker(Optional.of(exercise), OTHERS.get("fr")).mark("x", ExerciseText.handOut(read));
        assertEquals(exercise.id(), mark.exercise().orElseThrow().id());
        assertTrue(mark.exercise().orElseThrow().slips().getFirst().what().startsWith("Ce qu"),
                mark.exercise().orElseThrow().slips().getFirst().what());
    }

    @ParameterizedTest
    @CsvSource({"\"title\" : \"La premi, \"title\" : \"Ma premi", "\"fr\" : {, \"xx\" : {"})
    void aTranslationThatWasEditedByHandIsTold(String found, String put) throws Exception {
        var text = ExerciseText.write(MadeExercises.of(Shipped.of("first-hour").orElseThrow()));
        assertTrue(text.contains(found));
        var edited = new ArrayList<String>();
        try {
            ExerciseText.read(text.replace(found, put), "x");
        } catch (ExerciseFailure failure) {
            edited.add(failure.told(ENGLISH));
        }
        assertTrue(edited.toString().contains("changed by hand"), edited.toString());
    }

    /** Written by a version that knew one language. */
    @Test
    void theSecondFormatIsReadAndWrittenAsItWas() throws Exception {
        var text = resource("format2.ctfexercise");
        var exercise = ExerciseText.read(text, "old");
        assertEquals(text.replace("\r", ""), ExerciseText.write(exercise));
        assertTrue(exercise.translations().isEmpty());
        assertEquals("Exercise of 2 slips", exercise.in(OTHERS.get("ru")).title(), "it has no other");
        var begun = ReportText.read(resource("format2.ctfdesk"), "old").report();
        assertEquals(0, Score.of(exercise, ExerciseText.attempt(exercise, begun, "x")).points());
        assertEquals(2, new Marker(Optional.of(exercise), ENGLISH).mark("x", begun).score().orElseThrow().outcomes().size());
    }

    /** A later version writes a report otherwise, so that what it packs again has another sum than the id that the file has. */
    @Test
    void whatAnOlderVersionPackedIsHandedOutAsItWas() throws Exception {
        var made = MadeExercises.of(Shipped.of("first-hour").orElseThrow());
        var otherwise = PackedSolution.text(made) + " ";
        var old = new Exercise(PackedSolution.id(made, otherwise), made.work(), made.title(), made.task(), made.minutes(),
                made.materials(), made.clean(), made.flawed(), made.slips(), made.translations(), PackedSolution.pack(otherwise));
        var read = ExerciseText.read(ExerciseText.write(old), "old");
        assertEquals(old.id(), ExerciseText.of(ExerciseText.handOut(read), "begun").id());
    }

    private static String resource(String name) throws IOException {
        try (var in = LanguagesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
