package org.ctfdesk.manual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.Words;

/** The manual: one page a table, one page a rule, and a first page that lists them. Plain HTML, no network. */
public final class Manual {
    /** The first page. */
    public static final String INDEX = "index.html";

    private final Words words;

    public Manual(Words words) {
        this.words = words;
    }

    /** File name of a table's page; a line's explanation is at {@code #line-ID}. */
    public static String page(Form form) {
        return form.id() + ".html";
    }

    /** File name of a rule's page. */
    public static String page(Rule rule) {
        return "rule-" + rule.code() + ".html";
    }

    /** Every page by its file name. */
    public Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        pages.put(INDEX, index());
        pages.put("manual.css", style());
        Forms.ALL.forEach(form -> pages.put(page(form), new FormPage(words).of(form)));
        Rules.ALL.forEach(rule -> pages.put(page(rule), new RulePage(words).of(rule)));
        return pages;
    }

    /**
     * Writes every page into {@code folder}, over those that are there.
     *
     * @throws IOException where the folder cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }

    private String index() {
        var page = new Html(words.of("manual.title"), words.locale(), "", "");
        page.element("p", words.of("manual.what"));
        page.element("h2", words.of("manual.tables")).open("ul");
        Forms.NDC.forEach(form -> page.link("li", page(form), words.of(form.titleKey())));
        page.close("ul").paragraph("note", words.of("annexII.acronyms")).element("h2", words.of("manual.ledger")).open("ul");
        Forms.LEDGER.forEach(form -> page.link("li", page(form), words.of(form.titleKey())));
        page.close("ul").element("h2", words.of("manual.rules")).open("ul");
        Rules.ALL.forEach(rule -> page.link("li", page(rule), rule.code() + " · " + words.of("rule." + rule.code() + ".title")));
        return page.close("ul").finished();
    }

    /** The style of the pages, for {@code manual.css} beside them. */
    public static String style() {
        try (var in = Manual.class.getResourceAsStream("manual.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
