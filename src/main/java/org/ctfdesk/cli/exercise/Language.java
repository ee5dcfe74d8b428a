package org.ctfdesk.cli.exercise;

import java.util.Locale;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;
import picocli.CommandLine.Option;

/** In which language an exercise, its hints and its pages are told. */
final class Language {
    @Option(names = "--language", paramLabel = "ar|en|es|fr|ru|zh",
            description = "In which language it is told, as far as it has it (default: ${DEFAULT-VALUE}).")
    private String code = "en";

    /** The words of that language. */
    Words words(Console console) {
        if (!OfficialLanguages.CODES.contains(code)) {
            throw new CommandFailure(console.words().of("cli.exercise.noLanguage", code, String.join(", ", OfficialLanguages.CODES)));
        }
        return Words.in(Locale.of(code));
    }
}
