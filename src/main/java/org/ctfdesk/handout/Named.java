package org.ctfdesk.handout;

import org.ctfdesk.exercise.Exercise;

/**
 * An exercise under the name that commands and files call it by.
 *
 * @param name without an ending
 */
public record Named(String name, Exercise exercise) {}
