package de.familienaudit.shared.verlauf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes a {@link Verlaufstabelle}; a column that a row hangs by is a reference without being named again. */
public final class VerlaufstabelleBuilder {

    private final String name;
    private final List<Zugehoerigkeit> zugehoerigkeiten = new ArrayList<>();
    private final Map<String, String> verweise = new HashMap<>();
    private final Map<String, String> konstanten = new HashMap<>();
    private final Set<String> personen = new HashSet<>();
    private final Set<String> technisch = new HashSet<>();
    private Benennung benennung;
    private Einsicht einsicht;

    VerlaufstabelleBuilder(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Its records have a name of their own. */
    public VerlaufstabelleBuilder heisst(Benennung neu) {
        benennung = neu;
        return this;
    }

    /** Its records have a page and a history, for whoever may do the action: the record and what hangs on it. */
    public VerlaufstabelleBuilder zeigtVerlauf(String aktion, String adresse) {
        einsicht = new Einsicht(aktion, adresse, null, false);
        return this;
    }

    /** Its records have a page and a history: the record, and whatever pointed to it by the column at any time. */
    public VerlaufstabelleBuilder zeigtVerlaufNachSpur(String aktion, String adresse, String spalte) {
        einsicht = new Einsicht(aktion, adresse, spalte, false);
        return this;
    }

    /** There is one record per Kommune; page and history are those of the own Kommune. */
    public VerlaufstabelleBuilder zeigtEigenenVerlauf(String aktion, String adresse) {
        einsicht = new Einsicht(aktion, adresse, null, true);
        return this;
    }

    /** A row is named after the record that the column points to and belongs to its history. */
    public VerlaufstabelleBuilder gehoertZu(String tabelle, String spalte) {
        return haengtAn(tabelle, spalte, true, true);
    }

    /** A row is named after the record that the column points to, without belonging to its history. */
    public VerlaufstabelleBuilder heisstNach(String tabelle, String spalte) {
        return haengtAn(tabelle, spalte, true, false);
    }

    /** A row belongs to the history of the record that the column points to, without being named after it. */
    public VerlaufstabelleBuilder stehtImVerlaufVon(String tabelle, String spalte) {
        return haengtAn(tabelle, spalte, false, true);
    }

    /** A row belongs to a record of any slice: one column says the kind, another one the id. */
    public VerlaufstabelleBuilder gehoertZuJedem(String artSpalte, String idSpalte) {
        zugehoerigkeiten.add(new Zugehoerigkeit(null, idSpalte, artSpalte, true, true));
        return this;
    }

    /** The column holds the id of a record of the table. */
    public VerlaufstabelleBuilder verweist(String spalte, String tabelle) {
        verweise.put(spalte, tabelle);
        return this;
    }

    /** The column holds constants of the enum with this name. */
    public VerlaufstabelleBuilder konstante(String spalte, String aufzaehlung) {
        konstanten.put(spalte, aufzaehlung);
        return this;
    }

    /** The columns hold names of people. */
    public VerlaufstabelleBuilder personen(String... spalten) {
        personen.addAll(Arrays.asList(spalten));
        return this;
    }

    /** The columns say nothing to a reader. */
    public VerlaufstabelleBuilder technisch(String... spalten) {
        technisch.addAll(Arrays.asList(spalten));
        return this;
    }

    public Verlaufstabelle fertig() {
        return new Verlaufstabelle(
                name,
                benennung,
                zugehoerigkeiten,
                einsicht,
                new Spaltenkunde(verweise, konstanten, personen, technisch));
    }

    private VerlaufstabelleBuilder haengtAn(String tabelle, String spalte, boolean benannt, boolean imVerlauf) {
        zugehoerigkeiten.add(new Zugehoerigkeit(tabelle, spalte, null, benannt, imVerlauf));
        return verweist(spalte, tabelle);
    }
}
