package org.ctfdesk.manual;

import org.ctfdesk.rule.Rule;
import org.ctfdesk.text.Words;

/** One rule explained: what must hold, why, the paragraph itself, what its messages say and what mends it. */
final class RulePage {
    private final Words words;

    RulePage(Words words) {
        this.words = words;
    }

    String of(Rule rule) {
        var prefix = "rule." + rule.code() + ".";
        var page = new Html(rule.code() + " · " + words.of(prefix + "title"), words.locale(), Manual.INDEX, words.of("manual.title"));
        page.paragraph("severity-" + rule.severity(), words.of("severity." + rule.severity()));
        page.paragraph("why", words.of(prefix + "why") + " " + rule.source().cited());
        var quotes = Paragraphs.of(rule.source());
        if (!quotes.isEmpty()) {
            page.element("h2", words.of("manual.text", rule.source().cited()));
            quotes.forEach(quote -> page.paragraph("quote level-" + quote.level() + (quote.asked() ? "" : " leading"),
                    (quote.mark() + " " + quote.text()).strip()));
            page.paragraph("home", words.of("manual.footnotes"));
        }
        page.element("h2", words.of("manual.messages"));
        words.keys().stream()
                .filter(key -> key.equals(prefix + "message") || key.startsWith(prefix + "message."))
                .forEach(key -> page.paragraph("message", "… " + words.of(key)));
        if (words.has(prefix + "remedy")) {
            page.element("h2", words.of("manual.remedy")).paragraph("message", words.of(prefix + "remedy"));
        }
        page.element("h2", words.of("manual.explaining"));
        page.element("p", words.of(rule.canBeExplained() ? "manual.canBeExplained" : "manual.cannotBeExplained"));
        return page.finished();
    }
}
