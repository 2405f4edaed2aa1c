package de.familienaudit.zielvereinbarung.massnahme;

/** Number and title of a Handlungsfeld. */
public record Feldkopf(int nummer, String titel) {

    MassnahmenListe.Auswahl auswahl() {
        return new MassnahmenListe.Auswahl(Integer.toString(nummer), nummer + " " + titel);
    }
}
