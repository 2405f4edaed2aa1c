package de.familienaudit.probelauf;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The console of the person who tries the program out. */
final class Console {

    /** Tests have a stream of their own here, which must not be bypassed. */
    private static PrintStream out = System.out;

    private Console() {}

    /** Always UTF-8: a console without a locale is still a UTF-8 console nearly everywhere. */
    static void useTerminal() {
        out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    static void print(String text) {
        out.println(text);
    }

    /** One step of the start. */
    static void step(String text) {
        out.println("· " + text);
    }

    /** Why it does not go on. */
    static void problem(String text) {
        out.println();
        out.println("Das geht so nicht: " + text);
    }
}
