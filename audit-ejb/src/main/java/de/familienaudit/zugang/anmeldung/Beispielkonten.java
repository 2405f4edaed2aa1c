package de.familienaudit.zugang.anmeldung;

import java.util.List;

/** Implemented only in the try-out run, which shows its example accounts on the login page. */
public interface Beispielkonten {

    List<Beispielkonto> konten();

    /** An account to try the program with: login name, whom it stands for, and its password. */
    record Beispielkonto(String benutzername, String wer, String passwort) {}
}
