package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** A Kleinkreis whose Fassung is decided, with a Landrätin who heads her Stelle, a Gremienbüro and an Administration. */
final class Unterschriftskreis {

    private static final String DATEN =
            """
            do $$
            declare
                k bigint;
                l bigint;
                s bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}' || e.kurz, e.person, c.passwort_hash
                      from konto c, (values ('-lr', 'Lena Landrätin'), ('-gb', 'Gerda Gremienbüro'), ('-ad', 'Adam Administration'))
                           as e (kurz, person)
                     where c.benutzername = 'landraetin';
                insert into rollenvergabe (kommune_id, konto_id, rolle)
                    select k, c.id, case right(c.benutzername, 3) when '-lr' then 'LANDRAT' when '-gb' then 'GREMIENBUERO'
                           else 'ADMINISTRATION' end
                      from konto c where c.benutzername in ('{name}-lr', '{name}-gb', '{name}-ad');
                select id into l from konto where benutzername = '{name}-lr';
                insert into stelle (kommune_id, name, art) values (k, 'Landrätin', 'INTERN') returning id into s;
                insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) values (k, s, l, 'LEITUNG');
                update fassung set status = 'BESCHLOSSEN' where kommune_id = k;
            end
            $$
            """;

    /** Recorded by the Projektleitung, confirmed by the Gremienbüro. */
    private static final String ZERTIFIKAT =
            """
            insert into signaturzertifikat (kommune_id, konto_id, inhaber, aussteller, seriennummer, gueltig_ab, gueltig_bis, sha256,
                    beispiel, erfasst_am, erfasst_von, erfasst_von_konto, bestaetigt_am, bestaetigt_von, bestaetigt_von_konto)
                select l.kommune_id, l.id, ?, ?, ?, now() - interval '1 hour', now() + interval '1 year', ?, true,
                       now(), p.anzeigename, p.id, now(), g.anzeigename, g.id
                  from konto l, konto p, konto g
                 where l.benutzername = ? and p.benutzername = ? and g.benutzername = ?
            """;

    private final Datenbestand daten;
    private final Kleinkreis kreis;

    private Unterschriftskreis(Datenbestand daten) {
        this.daten = daten;
        kreis = Kleinkreis.create(daten);
    }

    /** Creates everything; all accounts have the password of the example accounts. */
    static Unterschriftskreis create(Datenbestand daten) {
        Unterschriftskreis neu = new Unterschriftskreis(daten);
        daten.change(DATEN.replace("{name}", neu.kreis.name()));
        return neu;
    }

    String name() {
        return kreis.name();
    }

    String projektleitung() {
        return kreis.projektleitung();
    }

    String landraetin() {
        return kreis.name() + "-lr";
    }

    String gremienbuero() {
        return kreis.name() + "-gb";
    }

    String administration() {
        return kreis.name() + "-ad";
    }

    long fassung() {
        return daten.number(
                "select f.id from fassung f join kommune k on k.id = f.kommune_id where k.name = ?", kreis.name());
    }

    String fassungsseite() {
        return "zielvereinbarung/fassung.xhtml?id=" + fassung();
    }

    /** The Projektleitung puts the Fassung forward; her page shows the paper afterwards. */
    void vorlegen(Page projektleitung) {
        projektleitung.navigate(fassungsseite());
        assertThat(projektleitung.locator("#unterschrift")).isVisible();
        projektleitung.locator("[data-oeffnet=zurUnterschrift]").click();
        projektleitung.locator("#zurUnterschriftSenden").click();
        assertThat(projektleitung.locator("#meldungen .hinweis.ok")).containsText("zur Unterschrift bereit");
    }

    /** Key file of the example certificate of a Landrätin; its passphrase is the password of the example accounts. */
    static Path schluessel() {
        return beispiel("landraetin.p12");
    }

    /** Enters that certificate, confirmed. */
    void zertifikat() {
        try (InputStream datei = Files.newInputStream(beispiel("landraetin.pem"))) {
            zertifikat((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(datei));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path beispiel(String datei) {
        return BrowserExtension.session().folder().resolve("beispiel-signatur").resolve(datei);
    }

    /** Enters a certificate of the Landrätin, confirmed. */
    void zertifikat(X509Certificate zertifikat) throws GeneralSecurityException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(zertifikat.getEncoded());
        daten.change(
                ZERTIFIKAT,
                zertifikat.getSubjectX500Principal().getName(),
                zertifikat.getIssuerX500Principal().getName(),
                zertifikat.getSerialNumber().toString(),
                HexFormat.of().formatHex(sha256),
                landraetin(),
                projektleitung(),
                gremienbuero());
    }

    /** Gives the Landrätin another role than the one she has. */
    void landraetinWird(String rolle) {
        daten.change(
                "update rollenvergabe set rolle = ? where konto_id = (select id from konto where benutzername = ?)",
                rolle,
                landraetin());
    }

    /** How many papers of this Kommune are in this state. */
    long papiere(String status) {
        return daten.number(
                "select count(*) from schriftstueck s join kommune k on k.id = s.kommune_id"
                        + " where k.name = ? and s.status = ?",
                kreis.name(),
                status);
    }

    /** How many signatures there are, of whatever kind. */
    long unterschriften() {
        return daten.number(
                "select count(*) from unterzeichnung u join kommune k on k.id = u.kommune_id where k.name = ?",
                kreis.name());
    }
}
