package org.ctfdesk.handout;

import java.util.Locale;

/** A card of one page that a participant keeps beside the keyboard. */
enum Card {
    /** Which notation key says what: MPGs, para. 31; 5/CMA.3, para. 5(a). */
    KEYS("handout.card.keys", "handout.card.keys.what"),
    /** The provisions with flexibility, and what must be written: MPGs, paras. 4 to 6. */
    FLEXIBILITY("handout.card.flexibility", "handout.card.flexibility.what"),
    /** What is added and what is subtracted: 2/CMA.3, annex, paras. 7 to 10. */
    ARTICLE_6("handout.card.article6", "handout.card.article6.what");

    private final String title;
    private final String what;

    Card(String title, String what) {
        this.title = title;
        this.what = what;
    }

    String file() {
        return "card-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    /** Key of its title. */
    String title() {
        return title;
    }

    /** Key of what it says at its head. */
    String what() {
        return what;
    }
}
