package org.ctfdesk.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.findings.FindingsViewModel;
import org.ctfdesk.ui.findings.Grouping;
import org.ctfdesk.ui.grid.EnterKey;
import org.ctfdesk.ui.settings.Setting;
import org.ctfdesk.ui.settings.Setting.Group;
import org.ctfdesk.ui.settings.SettingsView;

/** What the program keeps of the user's choices, listed once for the page of settings. */
final class AllSettings {
    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

    private static final String ENTER = "enter";

    private final Workplace workplace;
    private final Settings settings;
    private final FindingsViewModel findings;
    private final ObjectProperty<EnterKey> enter;
    private final Words words;

    /**
     * Puts what was kept where it holds, and keeps what is chosen from now on.
     *
     * @param enter what Enter does in a table
     */
    AllSettings(Workplace workplace, Settings settings, FindingsViewModel findings, ObjectProperty<EnterKey> enter) {
        this.enter = enter;
        enter.set(EnterKey.of(settings.chosen(ENTER, "")));
        enter.addListener((property, old, now) -> settings.setChosen(ENTER, now.name()));
        this.workplace = workplace;
        this.settings = settings;
        this.findings = findings;
        this.words = workplace.words();
        workplace.checks().beUsuallyQuiet(settings.isChosen(Settings.FINDINGS_OFF, false));
        workplace.numbersProperty().addListener((property, old, now) -> settings.setNumbers(now));
        findings.groupingProperty().set(Grouping.of(settings.chosen("findings.grouping", "")));
        findings.groupingProperty().addListener((property, old, now) -> settings.setChosen("findings.grouping", now.name()));
    }

    /** The page, which asks for the parts of the window when it is first looked at. */
    SettingsView page(Supplier<Theme> theme, Zoomed zoomed, Supplier<Panels> panels) {
        return new SettingsView(() -> groups(theme.get(), zoomed, panels.get()), words);
    }

    /** All of them, those that are changed most often first. */
    private List<Group> groups(Theme theme, Zoomed zoomed, Panels panels) {
        return List.of(
                new Group("writing", List.of(
                        new Setting.Choice<>("language", OfficialLanguages.CODES, language -> words.of("language." + language), language()),
                        new Setting.Choice<>("numbers", List.of(NumberStyle.POINT, NumberStyle.COMMA, NumberStyle.SPACE),
                                style -> style.full(EXAMPLE), workplace.numbersProperty()),
                        new Setting.Choice<>("enter", List.of(EnterKey.values()), key -> words.of("ui.settings.enter." + key), enter))),
                new Group("look", List.of(
                        new Setting.Choice<>("theme", List.of(Settings.Look.values()), look -> words.of("ui.look." + look),
                                theme.lookProperty()),
                        new Setting.Choice<>("zoom", Zoomed.STEPS, percent -> percent + " %", zoom(zoomed)),
                        new Setting.Switch("cellPanel", panels.cellShownProperty()),
                        new Setting.Switch("findingsPanel", panels.findingsShownProperty()))),
                new Group("checks", List.of(
                        new Setting.Switch("findingsOff", findingsOff()),
                        new Setting.Choice<>("grouping", List.of(Grouping.values()),
                                grouping -> words.of("ui.findings.grouping." + grouping), findings.groupingProperty()))),
                new Group("files", List.of(
                        new Setting.Choice<>("layout", List.of(Layout.OFFICIAL_TOOL, Layout.DECISION),
                                layout -> words.of("ui.settings.layout." + layout), layout()),
                        new Setting.Line("author", author()),
                        new Setting.Told("recent", words.of("ui.settings.recent.told"), "recent.forget",
                                settings::forgetRecent),
                        new Setting.Told("folder", settings.folder() + "  " + words.of(
                                Settings.isBesideProgram() ? "ui.settings.folder.portable" : "ui.settings.folder.usual"),
                                "folder.copy", this::copyFolder))));
    }

    private void copyFolder() {
        var clip = new ClipboardContent();
        clip.putString(settings.folder().toString());
        Clipboard.getSystemClipboard().setContent(clip);
        workplace.say(settings.folder().toString());
    }

    private ObjectProperty<String> language() {
        var chosen = new SimpleObjectProperty<>(settings.language().getLanguage());
        chosen.addListener((property, old, now) -> {
            settings.setLanguage(Locale.of(now));
            workplace.say(words.of("ui.settings.language.later"));
        });
        return chosen;
    }

    /** The step nearest to what the window shows; the keys and the wheel may have chosen another. */
    private static ObjectProperty<Integer> zoom(Zoomed zoomed) {
        var chosen = new SimpleObjectProperty<>(percent(zoomed));
        zoomed.zoomProperty().addListener((property, old, now) -> chosen.set(percent(zoomed)));
        chosen.addListener((property, old, now) -> {
            if (now != null && now != percent(zoomed)) {
                zoomed.zoomProperty().set(now / 100.0);
            }
        });
        return chosen;
    }

    private static int percent(Zoomed zoomed) {
        return (int) Math.round(zoomed.zoomProperty().get() * 100);
    }

    /** Kept from one start to the next; an exercise switches them off for itself alone. */
    private BooleanProperty findingsOff() {
        var chosen = new SimpleBooleanProperty(settings.isChosen(Settings.FINDINGS_OFF, false));
        chosen.addListener((property, old, now) -> {
            settings.setChosen(Settings.FINDINGS_OFF, now.toString());
            workplace.checks().beUsuallyQuiet(now);
        });
        return chosen;
    }

    private ObjectProperty<Layout> layout() {
        var chosen = new SimpleObjectProperty<>(settings.isChosen(Settings.AS_DECIDED, false) ? Layout.DECISION : Layout.OFFICIAL_TOOL);
        chosen.addListener((property, old, now) -> settings.setChosen(Settings.AS_DECIDED, String.valueOf(now == Layout.DECISION)));
        return chosen;
    }

    private StringProperty author() {
        var name = new SimpleStringProperty(settings.author());
        name.addListener((property, old, now) -> settings.setChosen(Settings.AUTHOR, now.strip()));
        return name;
    }
}
