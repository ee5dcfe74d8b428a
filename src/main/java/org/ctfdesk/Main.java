package org.ctfdesk;

/** The program: a window without arguments, a command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("CTF Desk");
    }
}
