package org.ctfdesk.ui.grid;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;

/** Puts the parts of the grid together: the view, the editor, and what keys, mouse and menu do. */
final class FormGridSkin extends SkinBase<FormGrid> {
    private final GridView view;
    private final CellEditing editing;
    private final GridMenu menu;

    FormGridSkin(FormGrid grid) {
        super(grid);
        view = new GridView(grid);
        editing = new CellEditing(grid, view);
        menu = new GridMenu(grid);
        getChildren().add(view);
        // Cells are measured by the style of samples, so these have to have it before the first layout.
        consumeMouseEvents(false);
        GridKeys keys = new GridKeys(grid, view, editing);
        keys.attach();
        GridMouse mouse = new GridMouse(grid, view, editing);
        mouse.attach();
        view.addEventHandler(ScrollEvent.SCROLL, mouse::scrolled);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        FillHandle handle = new FillHandle(grid, view);
        grid.editingProperty().subscribe(handle::follow);
        view.onPlaced(() -> {
            editing.follow();
            handle.follow();
        });
    }

    CellEditing editing() {
        return editing;
    }

    GridScroll scrolled() {
        return view.scrolled();
    }

    void returnTo(GridScroll position) {
        view.returnTo(position);
    }

    private void showMenu(ContextMenuEvent event) {
        if (!editing.isActive()) {
            if (event.isKeyboardTrigger()) {
                CellRange cell = getSkinnable().focusRange();
                if (cell != null) {
                    var at = view.localToScreen(view.boundsOf(cell));
                    menu.show(at.getMinX(), at.getMaxY());
                }
            } else {
                menu.show(event.getScreenX(), event.getScreenY());
            }
            event.consume();
        }
    }

    /** What a screen reader asks for; cells out of sight have no node and are null. */
    Object accessible(AccessibleAttribute attribute, Object... parameters) {
        FormGrid grid = getSkinnable();
        return switch (attribute) {
            case FOCUS_ITEM -> focusNode();
            case SELECTED_ITEMS -> {
                Node focus = focusNode();
                yield focus == null
                        ? FXCollections.<Node>observableArrayList()
                        : FXCollections.<Node>observableArrayList(focus);
            }
            case CELL_AT_ROW_COLUMN -> {
                int row = (Integer) parameters[0];
                int column = (Integer) parameters[1];
                GridContent content = grid.contentProperty().get();
                boolean inside =
                        row >= 0 && column >= 0 && row < content.rowCount() && column < content.columnCount();
                yield inside
                        ? view.node(content.anchorRow(row, column), content.anchorColumn(row, column))
                        : null;
            }
            default -> null;
        };
    }

    private Node focusNode() {
        FormGrid grid = getSkinnable();
        int row = grid.focusRowProperty().get();
        if (row < 0) {
            return null;
        }
        Node node = view.node(row, grid.focusColumnProperty().get());
        if (node == null) {
            // The reader asks as soon as focus moves, before the cell was scrolled into sight.
            view.layout();
            node = view.node(row, grid.focusColumnProperty().get());
        }
        return node;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        view.resizeRelocate(x, y, width, height);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800 + left + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 500 + top + bottom;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 80 + left + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 60 + top + bottom;
    }
}
