package org.ctfdesk.ui.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.control.PageScroll;

/**
 * The profile as a page in the middle of the window. Each field is an edit of its own, undone like any other. The page is
 * built again only where it gets other fields; otherwise they show what the report says, and keep the focus.
 */
public final class ProfileView implements Page {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final int MOST_REPORTS = 50;

    /** Which fields the page has. */
    private record Outline(boolean developing, boolean cooperates, List<String> targets, List<String> provisions, boolean asksForLast,
            boolean keepsLast) {
        static Outline of(Report report) {
            return new Outline(report.profile().party().developing(), report.profile().circumstances().cooperates(),
                    report.profile().targets().stream().map(target -> target.id() + target.outcomes()).toList(),
                    report.claims().stream().map(FlexibilityClaim::provision).toList(), LastFields.isAsked(report), report.last()
                            .isPresent());
        }
    }

    private final Workplace workplace;
    private final ClaimsViewModel claims;
    private final Executor window;
    private final Runnable takeLast;
    private final VBox page = new VBox(18);
    private final ScrollPane root;
    private Optional<Outline> built = Optional.empty();
    private ProfileFields fields;

    /**
     * @param window runs what is to come after the event that is being worked off
     * @param takeLast asks for the last report and takes it in
     */
    public ProfileView(Workplace workplace, Executor window, Runnable takeLast) {
        this.workplace = workplace;
        this.window = window;
        this.claims = new ClaimsViewModel(workplace);
        this.takeLast = takeLast;
        this.fields = new ProfileFields(workplace);
        root = new PageScroll(page, words("ui.outline.profile"));
        workplace.openProperty().addListener((property, old, now) -> {
            if (now != null) {
                now.reportProperty().addListener((signal, before, after) -> {
                    if (before.profile() != after.profile() || before.claims() != after.claims() || before.last() != after.last()) {
                        show();
                    }
                });
                AskedField.follow(now, window, () -> fields, this::reveal);
            }
            built = Optional.empty();
            build();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        build();
    }

    @Override
    public String key() {
        return Page.PROFILE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the first field, or to the one that had them last; what counts cells is counted anew. */
    @Override
    public void focus() {
        fields.refresh();
        fields.focus();
    }

    /** Takes what is being typed into a field. */
    @Override
    public void commit() {
        if (workplace.hasReport()) {
            fields.commit();
        }
    }

    private Profile profile() {
        return workplace.open().report().profile();
    }

    private void show() {
        if (!workplace.hasReport()) {
            page.getChildren().clear();
            built = Optional.empty();
            return;
        }
        if (Optional.of(Outline.of(workplace.open().report())).equals(built)) {
            var changed = fields.refresh();
            if (workplace.open().isGoingBack()) {
                changed.ifPresent(this::reveal);
            }
            return;
        }
        fields.retire();
        built = Optional.empty();
        window.execute(this::build); // once the keys have gone where they were going
    }

    private void build() {
        if (!workplace.hasReport()) {
            page.getChildren().clear();
            built = Optional.empty();
            return;
        }
        var outline = Optional.of(Outline.of(workplace.open().report()));
        if (outline.equals(built)) {
            return;
        }
        built = outline;
        var before = fields;
        fields = new ProfileFields(workplace);
        var title = new Label(words("ui.outline.profile"));
        title.getStyleClass().add("form-title");
        page.getChildren().setAll(title);
        party();
        submission();
        last();
        begin("ui.profile.years");
        new PeriodFields(fields, () -> profile().periods(), periods -> set(profile().with(periods)), workplace.words()).add();
        begin("ui.profile.circumstances");
        new CircumstanceFields(fields, this::given, given -> set(profile().with(given))).add();
        begin("ui.profile.ndc");
        new NdcFields(fields, () -> profile().ndc(), ndc -> set(profile().with(ndc))).add();
        begin("ui.profile.targets");
        new TargetFields(fields, workplace).add();
        if (given().cooperates()) {
            begin("ui.profile.article6");
            new Article6Fields(fields, workplace).add();
        }
        claims();
        begin("ui.profile.limits");
        new LimitFields(fields, () -> profile().limits(), limits -> set(profile().with(limits)), workplace.words()).add();
        fields.refresh();
        fields.focusAs(before);
    }

    /** A text field would take the key for itself, though nothing was typed into it since it was handed on. */
    private void undo(KeyEvent event) {
        var isUndo = UNDO.match(event);
        if ((isUndo || REDO.match(event)) && workplace.hasReport() && fields.isHandedOn(event.getTarget())) {
            event.consume();
            if (isUndo) {
                workplace.open().undo();
            } else {
                workplace.open().redo();
            }
        }
    }

    /** Shows the field that undo or redo changed. */
    private void reveal(Control field) {
        if (root.getScene() == null) {
            return;
        }
        field.requestFocus();
        var inPage = page.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        var room = root.getViewportBounds().getHeight();
        var height = page.getHeight() - room;
        if (height > 0) {
            root.setVvalue(Math.clamp((inPage.getMinY() - room / 2) / height, 0, 1));
        }
    }

    private void party() {
        begin("ui.profile.party");
        fields.party("ui.profile.list", () -> profile().party().iso3(),
                known -> set(party -> known.party(submitted().language())));
        fields.text("ui.profile.name", () -> profile().party().name(), name -> set(party -> party.withName(name)));
        fields.text("ui.profile.iso3", () -> profile().party().iso3(), iso3 -> set(party -> party.withIso3(iso3)));
        fields.check("ui.profile.developing", () -> profile().party().developing(), yes -> set(party -> party.withDeveloping(yes)));
        fields.check("ui.profile.leastDeveloped", () -> profile().party().leastDevelopedOrIsland(),
                yes -> set(party -> party.withLeastDevelopedOrIsland(yes)));
    }

    private void set(Function<Party, Party> change) {
        set(profile().with(change.apply(profile().party())));
    }

    private void submission() {
        begin("ui.profile.submission");
        fields.numbers().number("ui.profile.btr", () -> submitted().btr(), btr -> submit(is -> is.withBtr(btr)), 1, MOST_REPORTS);
        fields.numbers().year("ui.profile.year", () -> submitted().year(), year -> submit(is -> is.withYear(year)));
        fields.text("ui.profile.version", () -> submitted().version(), version -> submit(is -> is.withVersion(version)));
        fields.choice("ui.profile.state", "state.", Arrays.asList(Submission.State.values()), () -> submitted().state(),
                state -> submit(is -> is.withState(state)));
        fields.choice("ui.profile.language", "language.", OfficialLanguages.CODES, () -> submitted().language(),
                language -> submit(is -> is.withLanguage(language)));
    }

    private void last() {
        if (LastFields.isAsked(workplace.open().report())) {
            begin("ui.profile.last");
            new LastFields(fields, workplace, takeLast).add();
        }
    }

    private Submission submitted() {
        return profile().submission();
    }

    private void submit(Function<Submission, Submission> change) {
        set(profile().with(change.apply(submitted())));
    }

    private Circumstances given() {
        return profile().circumstances();
    }

    private void claims() {
        if (!profile().party().developing()) {
            return; // flexibility is open to developing country Parties only: MPGs, para. 4
        }
        begin("ui.profile.flexibility");
        new ClaimFields(workplace, claims, fields).add();
    }

    private void set(Profile profile) {
        workplace.open().apply(Edit.set(profile));
    }

    private void begin(String key) {
        page.getChildren().add(fields.section(key));
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
