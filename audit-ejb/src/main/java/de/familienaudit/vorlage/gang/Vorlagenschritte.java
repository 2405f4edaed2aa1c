package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * What the actor can do with a paper as it stands.
 *
 * @param namen steps that are possible, by name: {@code bearbeiten}, {@code einreichen}, {@code fassung}, {@code zurueckziehen}, {@code
 *     nummer}, {@code kopieren}
 * @param fehlt what a draft still needs before it can be submitted (V-8), each at its field of the form; empty for what is no draft
 */
public record Vorlagenschritte(List<String> namen, List<Violation> fehlt) implements Serializable {

    /** Nothing can be done with it. */
    public static final Vorlagenschritte KEINE = new Vorlagenschritte(List.of(), List.of());

    public boolean isKopieren() {
        return namen.contains("kopieren");
    }

    public boolean isBearbeiten() {
        return namen.contains("bearbeiten");
    }

    public boolean isEinreichen() {
        return namen.contains("einreichen");
    }

    public boolean isFassung() {
        return namen.contains("fassung");
    }

    public boolean isZurueckziehen() {
        return namen.contains("zurueckziehen");
    }

    public boolean isNummer() {
        return namen.contains("nummer");
    }
}
