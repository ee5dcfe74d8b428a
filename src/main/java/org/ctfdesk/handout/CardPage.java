package org.ctfdesk.handout;

import java.util.List;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.form.Source;
import org.ctfdesk.manual.Html;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.text.Words;

/** A card: the decision's own words, in a table that can be read at a glance. */
final class CardPage {
    /** What is done with outcomes by a paragraph of 2/CMA.3, annex. */
    private record Sign(String paragraph, String words) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("7(a)(i)", "handout.sign.yearly"), new Sign("7(a)(ii)", "handout.sign.average"),
            new Sign("7(b)", "handout.sign.multiYear"), new Sign("8(a)", "handout.sign.transferred"),
            new Sign("8(b)", "handout.sign.used"), new Sign("9(a)", "handout.sign.transferredOtherwise"),
            new Sign("9(b)", "handout.sign.usedOtherwise"), new Sign("10", "handout.sign.policies"));

    private final Words words;

    CardPage(Words words) {
        this.words = words;
    }

    String of(Card card) {
        var page = new Html(words.of(card.title()), words.locale(), Handouts.GUIDE, words.of("handout.guide"));
        page.element("p", words.of(card.what()));
        switch (card) {
            case KEYS -> keys(page);
            case FLEXIBILITY -> flexibility(page);
            case ARTICLE_6 -> signs(page);
        }
        return page.finished();
    }

    private void keys(Html page) {
        page.open("table");
        for (var key : NotationKey.values()) {
            page.open("tr").element("th", key.name()).element("td", words.of("key." + key))
                    .element("td", words.of("handout.key." + key)).close("tr");
        }
        page.close("table");
        quote(page, Source.mpgs("31"));
    }

    private void flexibility(Html page) {
        quote(page, Source.mpgs("6"));
        page.open("table").open("tr").element("th", words.of("handout.paragraph")).element("th", words.of("handout.text")).close("tr");
        for (var provision : Provision.values()) {
            var source = Source.mpgs(provision.paragraph());
            page.open("tr").element("td", source.cited()).open("td");
            Paragraphs.of(source)
                    .forEach(quote -> page.paragraph("quote level-" + quote.level(), (quote.mark() + " " + quote.text()).strip()));
            page.close("td").close("tr");
        }
        page.close("table");
    }

    private void signs(Html page) {
        page.open("table").open("tr").element("th", words.of("handout.paragraph")).element("th", words.of("handout.sign"))
                .element("th", words.of("handout.text")).close("tr");
        for (var sign : SIGNS) {
            var source = Source.article6(sign.paragraph());
            page.open("tr").element("td", source.cited()).element("td", words.of(sign.words())).open("td");
            Paragraphs.of(source).stream().filter(quote -> quote.asked())
                    .forEach(quote -> page.paragraph("quote", quote.text()));
            page.close("td").close("tr");
        }
        page.close("table").element("p", words.of("handout.sign.balance"));
    }

    private void quote(Html page, Source source) {
        page.element("h2", source.cited());
        Paragraphs.of(source).forEach(quote -> page.paragraph("quote level-" + quote.level(), (quote.mark() + " " + quote.text()).strip()));
    }
}
