package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.manual.Manual;
import org.ctfdesk.parts.BillOfMaterials;
import org.ctfdesk.program.Version;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.RunningJobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.findings.FindingsView;

/** What the Help menu does: the manual at the right page, and who made this. */
final class Help {
    private final Workplace workplace;
    private final Words words;
    private final Settings settings;
    private final Dialogs dialogs;
    private final RunningJobs jobs;
    private final FindingsView findings;
    private final FieldHelp fields;
    private Consumer<String> browser = page -> {};

    Help(Workplace workplace, Settings settings, Dialogs dialogs, RunningJobs jobs, FindingsView findings) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.settings = settings;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.findings = findings;
        fields = new FieldHelp(words);
    }

    /** Who shows pages of the manual. */
    void showPagesWith(Consumer<String> shower) {
        browser = shower;
    }

    /** Help to the field that the keys are in; in a table, and at a finding, the manual. */
    void help(Node focused) {
        var page = workplace.hasReport() ? workplace.open().pageProperty().get() : Page.FORM;
        if (page.equals(Page.FORM) || findings.asked().isPresent() || !fields.show(focused, page, this::manual)) {
            manual();
        }
    }

    /** Opens the manual at the rule of the finding that the keys are at, else at the table, and at the line where one is selected. */
    void manual() {
        var folder = settings.folder().resolve("manual-" + Version.NUMBER);
        var rule = findings.asked().map(finding -> Manual.page(finding.rule()));
        var table = workplace.hasReport() ? Manual.page(Forms.of(workplace.open().tableProperty().get().form())) : Manual.INDEX;
        var page = rule.orElse(table);
        var line = workplace.hasReport() && rule.isEmpty()
                ? workplace.open().placeProperty().get().map(place -> "#line-" + place.row().line()).orElse("") : "";
        jobs.start(words.of("ui.job.manual"),
                progress -> {
                    new Manual(words).write(folder);
                    return folder.resolve(page).toUri() + line;
                },
                shown -> {
                    workplace.say(words.of("ui.manual.at", folder.resolve(page))); // some machines have no browser, and say nothing
                    browser.accept(shown);
                },
                wrong -> dialogs.tell(words.of("ui.failed"), words.of("ui.manual.notWritten", folder, wrong.getMessage())));
    }

    void about() {
        dialogs.tell("CTF Desk " + Version.NUMBER, words.of("ui.about") + "\n\n" + parts());
    }

    /** The libraries in the program, those of one licence on a line. */
    private String parts() {
        try {
            var byLicence = new TreeMap<String, StringJoiner>();
            for (var part : BillOfMaterials.parts()) {
                byLicence.computeIfAbsent(String.join(", ", part.licences()), licence -> new StringJoiner(", "))
                        .add(part.name().substring(part.name().indexOf(':') + 1) + " " + part.version());
            }
            return words.of("ui.about.parts") + "\n" + byLicence.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            return missing.getMessage();
        }
    }
}
