package de.familienaudit.zugang;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;

import de.familienaudit.shared.verlauf.Benennung;
import de.familienaudit.shared.verlauf.Verlaufskunde;
import de.familienaudit.shared.verlauf.Verlaufstabelle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The change log of Kommune, accounts, roles and ways to sign in. */
@ApplicationScoped
class ZugangVerlauf implements Verlaufskunde {

    private static final String KONTO = "konto";
    private static final String KONTO_ID = "konto_id";

    @Override
    public List<Verlaufstabelle> tabellen() {
        return List.of(
                tabelle("kommune")
                        .heisst(Benennung.nach("kommune.name"))
                        .zeigtEigenenVerlauf(ZugangRechte.KOMMUNE_EINSTELLEN, "/verwaltung/kommune.xhtml")
                        .konstante("art", "KommuneArt")
                        .fertig(),
                tabelle("fruehererkommunenname").fertig(),
                tabelle(KONTO)
                        .heisst(Benennung.nach("konto.anzeigename"))
                        .zeigtVerlaufNachSpur(ZugangRechte.KONTEN_VERWALTEN, "/verwaltung/konto.xhtml?id=", KONTO_ID)
                        .personen("benutzername", "anzeigename")
                        .technisch("passwort_hash")
                        .fertig(),
                tabelle("kontoname").gehoertZu(KONTO, KONTO_ID).personen("name").fertig(),
                tabelle("rollenvergabe")
                        .gehoertZu(KONTO, KONTO_ID)
                        .konstante("rolle", "Rolle")
                        .fertig(),
                tabelle("sperrvermerk")
                        .gehoertZu(KONTO, KONTO_ID)
                        .personen("verfasst_von")
                        .fertig(),
                tabelle("einmallink").gehoertZu(KONTO, KONTO_ID).fertig(),
                tabelle("zweiter_faktor_pflicht").konstante("rolle", "Rolle").fertig());
    }
}
