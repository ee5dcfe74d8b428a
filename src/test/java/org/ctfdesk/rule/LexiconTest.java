package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.text.OfficialLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each language has a list, each list every idea, and each idea somebody who looks for it. */
class LexiconTest {
    @Test
    void everyLanguageHasEveryIdea() {
        for (var language : OfficialLanguages.CODES) {
            assertEquals(Lexicon.ideas("en"), Lexicon.ideas(language), language);
        }
        Lexicon.ideas("en").forEach(Lexicon::of);
        assertThrows(IllegalArgumentException.class, () -> Lexicon.of("nobody asks for this"));
    }

    @Test
    void everyIdeaIsLookedFor() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "ctfdesk"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"([a-zA-Z.]+)\"").matcher(Files.readString(file)).results().forEach(each -> asked.add(each.group(1)));
            }
        }
        var idle = new TreeSet<>(Lexicon.ideas("en"));
        idle.removeAll(asked);
        assertTrue(idle.isEmpty(), idle::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fall | 25 per cent below the level of 2010
            fall | 25 pour cent au-dessous du niveau de 2010
            fall | 25 por ciento por debajo del nivel de 2010
            fall | на 25 процентов ниже уровня 2010 года
            fall | 比2010年水平低于25%
            fall | أقل من مستوى عام 2010 بنسبة 25 في المائة
            recalculation.denied | There were no recalculations.
            recalculation.denied | La série n’a fait l’objet d’aucun recalcul.
            recalculation.denied | No se han realizado recálculos.
            recalculation.denied | Перерасчёты не проводились.
            recalculation.denied | 没有进行重新计算。
            recalculation.denied | لم تجر إعادة حساب.
            """)
    void isFoundInSixLanguages(String idea, String text) {
        assertTrue(Lexicon.names(idea, text), text);
    }

    @Test
    void aPartOfAWordIsAnotherWord() {
        assertFalse(Lexicon.names("no", "notable"));
        assertFalse(Lexicon.names("half", "behalf"));
    }

    @Test
    void aStemIsFoundWithinLongerWords() {
        assertTrue(Lexicon.names("flexibility", "Inflexibly"));
        assertTrue(Lexicon.names("flexibility", "негибкость"));
        assertFalse(Lexicon.names("flexibility", "FXX"));
    }
}
