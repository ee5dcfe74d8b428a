package org.ctfdesk.text;

import java.util.List;

/**
 * The six official languages of the United Nations, in any of which a biennial transparency report is submitted (MPGs,
 * para. 16).
 */
public final class OfficialLanguages {
    /** Their ISO 639 codes in the order in which they are offered: English, in which the program is complete, then by English names. */
    public static final List<String> CODES = List.of("en", "ar", "zh", "fr", "ru", "es");

    private OfficialLanguages() {}
}
