package org.ctfdesk.ui.profile;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.common.Workplace;

/** The fields of the claims of flexibility: the three statements of MPGs, para. 6, and what the provision asks for besides. */
final class ClaimFields {
    private static final double SENTENCE_WIDTH = 560;

    private final Workplace workplace;
    private final ClaimsViewModel model;
    private final ProfileFields fields;

    ClaimFields(Workplace workplace, ClaimsViewModel model, ProfileFields fields) {
        this.workplace = workplace;
        this.model = model;
        this.fields = fields;
    }

    void add() {
        fields.note(() -> words("ui.profile.flexibility.note"));
        var asking = new Button(words("ui.profile.leaveOut"));
        asking.getStyleClass().add("small");
        asking.setOnAction(event -> workplace.open().pageProperty().set(Page.FLEXIBILITY));
        fields.row(new Label(), asking);
        for (var i = 0; i < model.claims().size(); i++) {
            claim(i);
        }
        fields.row(new Label(), adding());
    }

    private ComboBox<Provision> adding() {
        var add = new ComboBox<Provision>();
        add.getItems().setAll(Provision.ofReporting());
        add.setPromptText(words("ui.profile.addClaim"));
        add.setAccessibleText(words("ui.profile.addClaim"));
        add.setCellFactory(list -> new Offer());
        add.setButtonCell(new ListCell<>());
        add.setOnAction(event -> Optional.ofNullable(add.getValue()).ifPresent(model::add));
        return add;
    }

    /** A provision with what it allows, in a sentence. */
    private final class Offer extends ListCell<Provision> {
        private final Label name = new Label();
        private final Label sentence = new Label();
        private final VBox both = new VBox(2, name, sentence);

        Offer() {
            name.getStyleClass().add("claim");
            sentence.getStyleClass().add("quiet");
            PageHead.wrap(sentence);
            sentence.setPrefWidth(SENTENCE_WIDTH);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Provision provision, boolean empty) {
            super.updateItem(provision, empty);
            if (!empty && provision != null) {
                name.setText(words("provision." + provision.paragraph()));
                sentence.setText(model.allowance(provision).flexible());
            }
            setGraphic(empty ? null : both);
        }
    }

    private void claim(int index) {
        var title = new Label(provisionName(index));
        title.getStyleClass().addAll("claim", "claim-title");
        PageHead.wrap(title);
        title.setMinHeight(Region.USE_PREF_SIZE);
        fields.heading(title);
        var provision = model.provision(index);
        provision.ifPresent(known -> {
            fields.note(() -> words("ui.profile.claim.general", model.allowance(known).general()));
            fields.note(() -> words("ui.profile.claim.flexible", model.allowance(known).flexible()));
        });
        fields.prose("ui.profile.constraint", () -> model.claim(index).capacityConstraint(),
                text -> model.set(index, is -> is.withCapacityConstraint(text)));
        fields.prose("ui.profile.timeFrame", () -> model.claim(index).timeFrame(), text -> model.set(index, is -> is.withTimeFrame(text)));
        fields.prose("ui.profile.appliesTo", () -> model.claim(index).appliesTo(), text -> model.set(index, is -> is.withAppliesTo(text)));
        provision.ifPresent(known -> asked(index, known));
        places(index);
        fields.text("ui.profile.claim.improvement", () -> model.claim(index).improvement(),
                text -> model.set(index, is -> is.withImprovement(text.strip())));
        fields.numbers().number("ui.profile.claim.since", () -> model.claim(index).sinceBtr(),
                number -> model.set(index, is -> is.withSinceBtr(number)));
        actions(index);
    }

    private String provisionName(int index) {
        var key = "provision." + model.claim(index).provision();
        return workplace.words().has(key) ? words(key) : model.claim(index).provision();
    }

    /** Thresholds and years that 5/CMA.3, para. 5(c) lets the Party indicate; years are those of the report, which its columns follow. */
    private void asked(int index, Provision provision) {
        switch (provision) {
            case KEY_CATEGORIES, INSIGNIFICANCE -> fields.numbers().decimal("ui.profile.claim.threshold", workplace.numbersProperty()::get,
                    () -> model.claim(index).threshold(), threshold -> model.set(index, is -> is.withThreshold(threshold)));
            case TIME_SERIES -> {
                fields.numbers().number("ui.profile.inventoryFrom", () -> periods().inventoryFrom(),
                        year -> change(is -> is.withInventoryFrom(year)));
                fields.numbers().years("ui.profile.referenceYears", () -> periods().referenceYears(),
                        years -> change(is -> is.withReferenceYears(years)));
            }
            case LATEST_YEAR ->
                fields.numbers().number("ui.profile.inventoryTo", () -> periods().inventoryTo(),
                        year -> change(is -> is.withInventoryTo(year)));
            case HORIZON ->
                fields.numbers().number("ui.profile.projectionTo", () -> periods().projectionTo(),
                        year -> change(is -> is.withProjectionTo(year)));
            default -> {} // words say it
        }
    }

    private void places(int index) {
        var isDetail = model.provision(index).filter(Provision.DETAIL::equals).isPresent();
        if (!model.tables(index).isEmpty()) {
            fields.ticks("ui.profile.claim.tables", new TickList<>(
                    () -> model.tables(index), () -> model.claim(index).reach().tables(), tables -> model.setTables(index, tables)));
        }
        if (!model.rows(index).isEmpty()) {
            fields.ticks(isDetail ? "ui.profile.claim.rowsLeftOut" : "ui.profile.claim.rows", new TickList<>(
                    () -> model.rows(index), () -> model.claim(index).reach().rows(), rows -> model.setRows(index, rows)));
        }
        if (!model.columns(index).isEmpty()) {
            fields.ticks(isDetail ? "ui.profile.claim.columnsLeftOut" : "ui.profile.claim.columns", new TickList<>(
                    () -> model.columns(index), () -> model.claim(index).reach().columns(), columns -> model.setColumns(index, columns)));
        }
    }

    private void actions(int index) {
        var apply = fields.button(
                () -> model.blankCells(index) > 0
                        ? words("ui.profile.claim.apply", model.blankCells(index))
                        : words(model.canApply(index) ? "ui.profile.claim.explain" : "ui.profile.claim.written"),
                () -> model.canApply(index), () -> model.apply(index));
        var takeBack = fields.button(() -> words("ui.profile.claim.takeBack", model.ownCells(index)),
                () -> model.leftTraces(index), () -> model.takeBack(index));
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        takeBack.visibleProperty().bind(takeBack.disabledProperty().not());
        var remove = fields.button(() -> words(model.leftTraces(index) ? "ui.profile.claim.removeAlone" : "ui.profile.removeClaim"),
                () -> true, () -> model.remove(index));
        fields.actions(apply, takeBack, remove);
    }

    private Periods periods() {
        return profile().periods();
    }

    private Profile profile() {
        return workplace.open().report().profile();
    }

    private void change(Function<Periods, Periods> change) {
        workplace.open().apply(Edit.set(profile().with(change.apply(periods()))));
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
