package org.ctfdesk.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private final Map<String, String> pages = new Manual(WORDS).pages();

    @Test
    void everyTableAndEveryRuleHasItsPage() {
        assertEquals(Forms.ALL.size() + Rules.ALL.size() + 2, pages.size());
    }

    @Test
    void aTablesPageExplainsEveryLineWithItsParagraph() {
        for (var form : Forms.NDC) {
            var page = pages.get(Manual.page(form));
            form.lines().forEach(line -> {
                assertTrue(page.contains("id=\"line-" + line.id() + "\""), form.id() + " " + line.id());
                assertTrue(page.contains(Html.escaped(line.source().cited())), form.id() + " " + line.id());
            });
        }
    }

    @Test
    void aRulesPageSaysWhatTheParagraphSays() {
        for (var rule : Rules.ALL) {
            Paragraphs.of(rule.source()).forEach(quote ->
                    assertTrue(pages.get(Manual.page(rule)).contains(Html.escaped(quote.text())), rule.code()));
        }
    }

    @Test
    void everyLinkLeadsToAPage() {
        var links = Pattern.compile("href=\"([^\"#]+)");
        pages.values().forEach(page -> links.matcher(page).results()
                .forEach(link -> assertTrue(pages.containsKey(link.group(1)), link.group(1))));
    }

    @Test
    void tagsAreClosed() {
        for (var page : pages.entrySet()) {
            for (var tag : new String[] {"table", "tr", "td", "ul", "p", "body"}) {
                var opened = Pattern.compile("<" + tag + "[ >]").matcher(page.getValue()).results().count();
                assertEquals(opened, Pattern.compile("</" + tag + "(?: [^>]*)?>").matcher(page.getValue()).results().count(),
                        page.getKey() + " " + tag);
            }
        }
    }
}
