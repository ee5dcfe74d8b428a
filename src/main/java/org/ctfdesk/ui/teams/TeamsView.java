package org.ctfdesk.ui.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.PageHead;
import org.ctfdesk.ui.control.ActionButton;
import org.ctfdesk.ui.control.PageScroll;
import org.ctfdesk.ui.control.Visibility;
import org.ctfdesk.ui.teams.HandOutViewModel.Choice;
import org.ctfdesk.ui.teams.TeamsViewModel.Line;
import org.ctfdesk.ui.teams.TeamsViewModel.Shown;

/** The page of teams: hand out a part; take parts and copies back, with what has to be decided. */
public final class TeamsView implements Page {
    private static final double WIDEST = 900;
    /** Rows that are drawn at once; the rest follows when they are settled. */
    private static final int MOST = 200;

    private final TeamsViewModel model;
    private final HandOutViewModel handOut;
    private final Words words;
    private final Runnable enter;
    private final VBox back = new VBox(10);
    private final List<ToggleGroup> settling = new ArrayList<>();
    private Optional<Shown> drawn = Optional.empty();
    private final FlowPane tables = new FlowPane(14, 6);
    private final FlowPane sectors = new FlowPane(14, 6);
    private final VBox measures = new VBox(6);
    private final ScrollPane root;

    /** @param enter gives the keys to the table once a cell is shown */
    public TeamsView(TeamsViewModel model, HandOutViewModel handOut, Words words, Runnable enter) {
        this.model = model;
        this.handOut = handOut;
        this.words = words;
        this.enter = enter;
        var page = new VBox(16, new PageHead(words.of("ui.teams.title"), words.of("ui.teams.what")), taking(), back, handing());
        root = new PageScroll(page, words.of("ui.teams.title"));
        handOut.choicesProperty().addListener((property, old, now) -> choices());
        model.shownProperty().addListener((property, old, now) -> show(now));
        choices();
        show(model.shownProperty().get());
    }

    @Override
    public String key() {
        return TeamsViewModel.PAGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Gives the keys to the page, so that it can be scrolled. */
    @Override
    public void focus() {
        root.requestFocus();
    }

    private Node taking() {
        var choose = new ActionButton(words, "ui.teams.choose", model::choose, "accent");
        return new VBox(8, PageHead.wrapped(words.of("ui.teams.back"), "profile-title"),
                PageHead.wrapped(words.of("ui.teams.back.what"), "quiet"), choose);
    }

    private Node handing() {
        var team = new TextField();
        team.setPromptText(words.of("ui.teams.team"));
        team.setAccessibleText(words.of("ui.teams.team"));
        team.setMaxWidth(360);
        team.textProperty().bindBidirectional(handOut.teamProperty());
        var list = new TitledPane(words.of("ui.teams.measures"), measures);
        list.setExpanded(false);
        list.setMaxWidth(WIDEST);
        return new VBox(8, PageHead.wrapped(words.of("ui.teams.handOut"), "profile-title"),
                PageHead.wrapped(words.of("ui.teams.handOut.what"), "quiet"), team,
                PageHead.wrapped(words.of("ui.teams.sectors"), "section"), sectors,
                PageHead.wrapped(words.of("ui.teams.tables"), "section"), tables, list,
                new ActionButton(words, "ui.teams.write", handOut::handOut));
    }

    private void choices() {
        var now = handOut.choicesProperty().get();
        tables.getChildren().setAll(boxes(now.tables(), handOut.tables()));
        sectors.getChildren().setAll(boxes(now.sectors(), handOut.sectors()));
        measures.getChildren().setAll(boxes(now.measures(), handOut.measures()));
    }

    private static List<CheckBox> boxes(List<Choice> choices, Set<String> chosen) {
        return choices.stream().map(choice -> {
            var box = new CheckBox(choice.name());
            box.setMnemonicParsing(false);
            box.setSelected(chosen.contains(choice.id()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    chosen.add(choice.id());
                } else {
                    chosen.remove(choice.id());
                }
            });
            return box;
        }).toList();
    }

    private void show(Optional<Shown> shown) {
        var isSame = shown.isPresent() && drawn.isPresent() && drawn.get().settledAs(shown.get()).equals(shown.get());
        drawn = shown;
        if (isSame) { // what was settled alone is another one: whoever walks by keys stays where they are
            for (var i = 0; i < settling.size(); i++) {
                var chosen = shown.get().lines().get(i).chosen();
                var group = settling.get(i);
                group.selectToggle(chosen < 0 ? null : group.getToggles().get(chosen));
            }
            return;
        }
        back.getChildren().clear();
        settling.clear();
        Visibility.show(back, shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(Shown now) {
        for (var team : now.teams()) {
            back.getChildren().add(PageHead.wrapped(words.of(team.copy() ? "ui.teams.copy" : "ui.teams.part", team.name(), team.file(),
                    team.when())));
        }
        now.base().ifPresent(base -> back.getChildren().add(PageHead.wrapped(words.of("ui.teams.base", base), "quiet")));
        if (now.needsBase()) {
            back.getChildren().addAll(PageHead.wrapped(words.of("ui.teams.needsBase"), "cell-finding", "cell-finding-warning"),
                    new FlowPane(8, 8, new ActionButton(words, "ui.teams.chooseBase", model::chooseBase),
                            new ActionButton(words, "ui.teams.openIsBase", model::takeOpenAsBase),
                            new ActionButton(words, "ui.teams.forget", model::forget)));
            return;
        }
        back.getChildren().add(PageHead.wrapped(words.of("ui.teams.counts", now.answers(), now.rows(), now.lines().size()), "section"));
        var take = new ActionButton(words, "ui.teams.take", model::take, "accent");
        var tools = new FlowPane(8, 8, take, new ActionButton(words, "ui.teams.forget", model::forget));
        if (!now.lines().isEmpty()) {
            tools.getChildren().add(all(now));
        }
        back.getChildren().add(tools);
        for (var i = 0; i < Math.min(MOST, now.lines().size()); i++) {
            back.getChildren().add(conflict(i, now.lines().get(i)));
        }
        if (now.lines().size() > MOST) {
            back.getChildren().add(PageHead.wrapped(words.of("ui.teams.more", now.lines().size() - MOST), "quiet"));
        }
        if (!now.names().isEmpty()) {
            back.getChildren().addAll(PageHead.wrapped(words.of("ui.teams.names"), "profile-title"),
                    PageHead.wrapped(words.of("ui.teams.names.what"), "quiet"));
            for (var i = 0; i < now.names().size(); i++) {
                back.getChildren().add(names(i, now.names().get(i)));
            }
        }
    }

    /** Settles all in favour of one. */
    private Node all(Shown now) {
        var all = new MenuButton(words.of("ui.teams.all"));
        var here = new MenuItem(words.of("ui.teams.mine"));
        here.setOnAction(event -> model.settleAll(""));
        all.getItems().add(here);
        now.teams().forEach(team -> {
            var item = new MenuItem(team.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.settleAll(team.name()));
            all.getItems().add(item);
        });
        return all;
    }

    private Node conflict(int number, Line line) {
        var where = new Hyperlink(line.where());
        PageHead.wrap(where);
        where.setMnemonicParsing(false);
        where.setDisable(line.place().isEmpty());
        where.setOnAction(event -> {
            model.show(line);
            enter.run();
        });
        var box = new VBox(4, where);
        if (!line.base().isEmpty()) {
            box.getChildren().add(PageHead.wrapped(words.of("ui.teams.was", line.base()), "quiet"));
        }
        var group = new ToggleGroup();
        for (var i = 0; i < line.options().size(); i++) {
            var option = i;
            var choice = new RadioButton(line.options().get(i)); // all that teams say is seen at once
            PageHead.wrap(choice);
            choice.setMnemonicParsing(false);
            choice.setToggleGroup(group);
            choice.setSelected(line.chosen() == i);
            choice.setOnAction(event -> model.settle(number, option));
            box.getChildren().add(choice);
        }
        settling.add(group);
        box.setMaxWidth(WIDEST);
        box.getStyleClass().addAll("cell-finding", "cell-finding-warning");
        return box;
    }

    private Node names(int number, TeamsViewModel.Names names) {
        var options = new ArrayList<>(List.of(words.of("ui.teams.leaveNames", String.join(" / ", names.writings()))));
        names.writings().forEach(name -> options.add(words.of("ui.teams.oneName", name)));
        var choice = choice(words.of("ui.teams.names"), options, names.chosen() + 1);
        choice.setOnAction(event -> model.name(number, choice.getSelectionModel().getSelectedIndex() - 1));
        return choice;
    }

    private static ComboBox<String> choice(String name, List<String> options, int chosen) {
        var choice = new ComboBox<String>();
        choice.getItems().addAll(options);
        choice.getSelectionModel().select(chosen);
        choice.setAccessibleText(name);
        choice.setMaxWidth(WIDEST);
        return choice;
    }
}
