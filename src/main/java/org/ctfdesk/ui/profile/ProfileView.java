package org.ctfdesk.ui.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.Target;
import org.ctfdesk.ui.common.Workplace;

/** The profile as a page in the middle of the window. Each field is an edit of its own, undone like any other. */
public final class ProfileView {
    private static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final List<String> PROVISIONS = List.of("48", "57", "58", "85", "92", "95", "102");

    private final Workplace workplace;
    private final VBox page = new VBox(18);
    private final ScrollPane root = new ScrollPane(page);
    private GridPane section;

    public ProfileView(Workplace workplace) {
        this.workplace = workplace;
        page.getStyleClass().add("profile");
        root.setFitToWidth(true);
        root.getStyleClass().add("profile-scroll");
        workplace.openProperty().addListener((property, old, now) -> {
            if (now != null) {
                now.reportProperty().addListener((signal, before, after) -> {
                    if (before.profile() != after.profile() || before.claims() != after.claims()) {
                        show();
                    }
                });
            }
            show();
        });
        show();
    }

    /** What goes into the window. */
    public Parent root() {
        return root;
    }

    private Profile profile() {
        return workplace.open().report().profile();
    }

    private void show() {
        page.getChildren().clear();
        if (!workplace.hasReport()) {
            return;
        }
        party();
        submission();
        years();
        circumstances();
        targets();
        claims();
    }

    private void party() {
        begin("ui.profile.party");
        var party = profile().party();
        text("ui.profile.name", party.name(), name -> set(new Party(name, now().iso3(), now().developing(), now().leastDevelopedOrIsland())));
        text("ui.profile.iso3", party.iso3(), iso3 -> set(new Party(now().name(), iso3, now().developing(), now().leastDevelopedOrIsland())));
        check("ui.profile.developing", party.developing(), yes -> set(new Party(now().name(), now().iso3(), yes, now().leastDevelopedOrIsland())));
        check("ui.profile.leastDeveloped", party.leastDevelopedOrIsland(), yes -> set(new Party(now().name(), now().iso3(), now().developing(), yes)));
    }

    private Party now() {
        return profile().party();
    }

    private void set(Party party) {
        set(profile().with(party));
    }

    private void submission() {
        begin("ui.profile.submission");
        var is = profile().submission();
        number("ui.profile.btr", is.btr(), btr -> set(profile().with(new Submission(btr, is.year(), is.version(), is.state(), is.language()))));
        number("ui.profile.year", is.year(), year -> set(profile().with(new Submission(is.btr(), year, is.version(), is.state(), is.language()))));
        text("ui.profile.version", is.version(), version -> set(profile().with(new Submission(is.btr(), is.year(), version, is.state(), is.language()))));
        choice("ui.profile.state", "state.", Arrays.asList(Submission.State.values()), is.state(),
                state -> set(profile().with(new Submission(is.btr(), is.year(), is.version(), state, is.language()))));
        choice("ui.profile.language", "language.", LANGUAGES, is.language(),
                language -> set(profile().with(new Submission(is.btr(), is.year(), is.version(), is.state(), language))));
    }

    private void years() {
        begin("ui.profile.years");
        var is = profile().periods();
        number("ui.profile.implementationFrom", is.implementationFrom(), year -> set(new Periods(year, is.implementationTo(), is.inventoryFrom(), is.inventoryTo(), is.referenceYears(), is.projectionTo(), is.achieved(), is.expected())));
        number("ui.profile.implementationTo", is.implementationTo(), year -> set(new Periods(is.implementationFrom(), year, is.inventoryFrom(), is.inventoryTo(), is.referenceYears(), is.projectionTo(), is.achieved(), is.expected())));
        number("ui.profile.inventoryFrom", is.inventoryFrom(), year -> set(new Periods(is.implementationFrom(), is.implementationTo(), year, is.inventoryTo(), is.referenceYears(), is.projectionTo(), is.achieved(), is.expected())));
        number("ui.profile.inventoryTo", is.inventoryTo(), year -> set(new Periods(is.implementationFrom(), is.implementationTo(), is.inventoryFrom(), year, is.referenceYears(), is.projectionTo(), is.achieved(), is.expected())));
        years("ui.profile.referenceYears", is.referenceYears(), years -> set(new Periods(is.implementationFrom(), is.implementationTo(), is.inventoryFrom(), is.inventoryTo(), years, is.projectionTo(), is.achieved(), is.expected())));
        number("ui.profile.projectionTo", is.projectionTo(), year -> set(new Periods(is.implementationFrom(), is.implementationTo(), is.inventoryFrom(), is.inventoryTo(), is.referenceYears(), year, is.achieved(), is.expected())));
        years("ui.profile.achieved", is.achieved(), years -> set(new Periods(is.implementationFrom(), is.implementationTo(), is.inventoryFrom(), is.inventoryTo(), is.referenceYears(), is.projectionTo(), years, is.expected())));
        years("ui.profile.expected", is.expected(), years -> set(new Periods(is.implementationFrom(), is.implementationTo(), is.inventoryFrom(), is.inventoryTo(), is.referenceYears(), is.projectionTo(), is.achieved(), years)));
        note(words("ui.profile.horizon", Periods.horizon(is.inventoryTo())));
    }

    private void set(Periods periods) {
        set(profile().with(periods));
    }

    private void circumstances() {
        begin("ui.profile.circumstances");
        var is = profile().circumstances();
        check("ui.profile.firstNdc", is.firstNdc(), yes -> set(new Circumstances(yes, is.cooperates(), is.method(), is.standAloneInventory(), is.coBenefits(), is.projects())));
        check("ui.profile.cooperates", is.cooperates(), yes -> set(new Circumstances(is.firstNdc(), yes, is.method(), is.standAloneInventory(), is.coBenefits(), is.projects())));
        choice("ui.profile.method", "method.", Arrays.asList(Circumstances.Method.values()), is.method(), method -> set(new Circumstances(is.firstNdc(), is.cooperates(), method, is.standAloneInventory(), is.coBenefits(), is.projects())));
        check("ui.profile.standAlone", is.standAloneInventory(), yes -> set(new Circumstances(is.firstNdc(), is.cooperates(), is.method(), yes, is.coBenefits(), is.projects())));
        check("ui.profile.coBenefits", is.coBenefits(), yes -> set(new Circumstances(is.firstNdc(), is.cooperates(), is.method(), is.standAloneInventory(), yes, is.projects())));
        check("ui.profile.projects", is.projects(), yes -> set(new Circumstances(is.firstNdc(), is.cooperates(), is.method(), is.standAloneInventory(), is.coBenefits(), yes)));
    }

    private void set(Circumstances circumstances) {
        set(profile().with(circumstances));
    }

    private void targets() {
        begin("ui.profile.targets");
        var all = profile().targets();
        for (var target : all) {
            text("ui.profile.target", target.name(), name -> set(profile().with(all.stream()
                    .map(each -> each.id().equals(target.id()) ? new Target(each.id(), name, each.indicators()) : each)
                    .toList())), all.indexOf(target) + 1);
        }
        var add = new Button(words("ui.profile.addTarget"));
        add.getStyleClass().add("small");
        add.setOnAction(event -> {
            var more = new ArrayList<>(all);
            var id = all.stream().mapToInt(target -> Integer.parseInt(target.id())).max().orElse(0) + 1;
            more.add(new Target(String.valueOf(id), words("ui.profile.newTarget", id), List.of()));
            set(profile().with(more));
        });
        row(new Label(), add);
    }

    private void claims() {
        if (!profile().party().developing()) {
            return; // flexibility is open to developing country Parties only: MPGs, para. 4
        }
        begin("ui.profile.flexibility");
        note(words("ui.profile.flexibility.note"));
        var all = workplace.open().report().claims();
        for (var i = 0; i < all.size(); i++) {
            claim(all, i);
        }
        var add = new ComboBox<String>();
        add.getItems().setAll(PROVISIONS);
        add.setConverter(named("provision."));
        add.setPromptText(words("ui.profile.addClaim"));
        add.setOnAction(event -> Optional.ofNullable(add.getValue()).ifPresent(provision -> {
            var more = new ArrayList<>(all);
            more.add(new FlexibilityClaim(provision, "", "", ""));
            workplace.open().apply(new Edit.SetClaims(more));
        }));
        row(new Label(), add);
    }

    private void claim(List<FlexibilityClaim> all, int index) {
        var is = all.get(index);
        var remove = new Button(words("ui.profile.removeClaim"));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> {
            var fewer = new ArrayList<>(all);
            fewer.remove(index);
            workplace.open().apply(new Edit.SetClaims(fewer));
        });
        var title = new Label(words("provision." + is.provision()));
        title.getStyleClass().add("claim");
        title.setWrapText(true);
        row(title, remove);
        text("ui.profile.constraint", is.capacityConstraint(), text -> set(all, index, new FlexibilityClaim(is.provision(), text, is.timeFrame(), is.appliesTo())));
        text("ui.profile.timeFrame", is.timeFrame(), text -> set(all, index, new FlexibilityClaim(is.provision(), is.capacityConstraint(), text, is.appliesTo())));
        text("ui.profile.appliesTo", is.appliesTo(), text -> set(all, index, new FlexibilityClaim(is.provision(), is.capacityConstraint(), is.timeFrame(), text)));
    }

    private void set(List<FlexibilityClaim> all, int index, FlexibilityClaim claim) {
        var changed = new ArrayList<>(all);
        changed.set(index, claim);
        workplace.open().apply(new Edit.SetClaims(changed));
    }

    private void set(Profile profile) {
        workplace.open().apply(new Edit.SetProfile(profile));
    }

    private void begin(String key) {
        var title = new Label(words(key));
        title.getStyleClass().add("profile-title");
        section = new GridPane(14, 8);
        var labels = new ColumnConstraints(220, 320, 420);
        var fields = new ColumnConstraints(160, 420, 720);
        fields.setHgrow(Priority.ALWAYS);
        section.getColumnConstraints().setAll(labels, fields);
        page.getChildren().add(new VBox(8, title, section));
    }

    private void row(Node label, Node field) {
        section.addRow(section.getRowCount(), label, field);
    }

    private void note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        section.add(note, 0, section.getRowCount(), 2, 1);
    }

    private Label label(String key, Object... arguments) {
        var label = new Label(words(key, arguments));
        label.setWrapText(true);
        return label;
    }

    private void text(String key, String value, Consumer<String> changed, Object... arguments) {
        var field = new TextField(value);
        field.setAccessibleText(words(key, arguments));
        onCommit(field, value, changed);
        row(label(key, arguments), field);
    }

    private void number(String key, int value, Consumer<Integer> changed) {
        var field = new TextField(String.valueOf(value));
        field.setMaxWidth(120);
        field.setAccessibleText(words(key));
        onCommit(field, String.valueOf(value), text -> whole(text).ifPresentOrElse(changed, () -> field.setText(String.valueOf(value))));
        row(label(key), field);
    }

    private void years(String key, List<Integer> value, Consumer<List<Integer>> changed) {
        var joined = value.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var field = new TextField(joined);
        field.setAccessibleText(words(key));
        onCommit(field, joined, text -> {
            var years = Arrays.stream(text.split("[,;\\s]+")).filter(part -> !part.isBlank()).map(ProfileView::whole).toList();
            if (years.stream().allMatch(Optional::isPresent)) {
                changed.accept(years.stream().map(Optional::get).sorted().distinct().toList());
            } else {
                field.setText(joined);
            }
        });
        row(label(key), field);
    }

    /** Years and report numbers only: four digits at the most. */
    private static Optional<Integer> whole(String text) {
        return text.strip().matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private static void onCommit(TextField field, String before, Consumer<String> changed) {
        Runnable commit = () -> {
            if (!field.getText().equals(before)) {
                changed.accept(field.getText());
            }
        };
        field.setOnAction(event -> commit.run());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
    }

    private void check(String key, boolean value, Consumer<Boolean> changed) {
        var box = new CheckBox(words(key));
        box.setWrapText(true);
        box.setSelected(value);
        box.setOnAction(event -> changed.accept(box.isSelected()));
        section.add(box, 0, section.getRowCount(), 2, 1);
    }

    private <T> void choice(String key, String names, List<T> options, T value, Consumer<T> changed) {
        var box = new ComboBox<T>();
        box.getItems().setAll(options);
        box.setConverter(named(names));
        box.setValue(value);
        box.setAccessibleText(words(key));
        box.setOnAction(event -> changed.accept(box.getValue()));
        row(label(key), box);
    }

    private <T> StringConverter<T> named(String prefix) {
        return new StringConverter<>() {
            @Override
            public String toString(T option) {
                return option == null ? "" : words(prefix + option);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The list is closed.");
            }
        };
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }

}
