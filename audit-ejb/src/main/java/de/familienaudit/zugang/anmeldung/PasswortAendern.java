package de.familienaudit.zugang.anmeldung;

/**
 * Command: somebody changes the own password. None of it is ever logged.
 *
 * @param bisheriges the password that holds until now
 * @param neues the new one
 * @param wiederholung the new one once more, against slips of the keyboard
 */
public record PasswortAendern(String bisheriges, String neues, String wiederholung) {

    @Override
    public String toString() {
        return "PasswortAendern[]";
    }
}
