package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Akteur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Acts of the ledger by SQL, as the application's role writes them without the program around it. */
final class Buchprobe implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final Akteur akteur;

    /** In a transaction that ends with {@link #commit} or is taken back. */
    Buchprobe(Connection connection, Akteur akteur) throws SQLException {
        this.connection = connection;
        this.akteur = akteur;
        connection.setAutoCommit(false);
        statement = connection.createStatement();
        statement.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '"
                + akteur.kontoId() + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
    }

    /** That the database refused with this SQLSTATE. */
    static Consumer<Throwable> zustand(String erwartet) {
        return e -> assertThat(((SQLException) e).getSQLState()).isEqualTo(erwartet);
    }

    /** A paper that is not public, of this person. */
    long vorlage() throws SQLException {
        return neu(
                "vorlage (kommune_id, aktuell, stand, herkunft, gang, oeffentlich, offen, ersteller_konto_id, angelegt_am,"
                        + " geaendert_am) values (" + akteur.kommuneId()
                        + ", 1, 'ENTWURF', 'PROGRAMM', 'ENTWURF', false, false, "
                        + akteur.kontoId() + ", now(), now())");
    }

    /** @param vorlage null for none */
    long bindung(Long vorlage) throws SQLException {
        return bindung(vorlage, false, false);
    }

    /**
     * @param vorlage null for none
     * @param direkt whether nobody asked for it
     */
    long bindung(Long vorlage, boolean direkt, boolean nacherfasst) throws SQLException {
        return neu(
                "bindung (kommune_id, betreff, begruendung, vorlage_id, direkt, antrag_konto_id, beantragt_am, nacherfasst,"
                        + " quelle, grund, erfasst_am, erfasst_von) values (" + akteur.kommuneId()
                        + ", 'geheimer Zweck', '', "
                        + vorlage + ", " + direkt + ", " + akteur.kontoId() + ", current_date, " + nacherfasst
                        + ", 'Akte', 'Probe', now(), 'test')");
    }

    long bindungszeile(long bindung, long jahresstelle) throws SQLException {
        return neu("bindungszeile (kommune_id, bindung_id, nr, jahresstelle_id) values (" + akteur.kommuneId() + ", "
                + bindung + ", 1, " + jahresstelle + ")");
    }

    long satz(String art) throws SQLException {
        return neu("buchungssatz (kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am) values ("
                + akteur.kommuneId() + ", '" + art + "', current_date, 1, false, " + akteur.kontoId() + ", now())");
    }

    /** @param zeile null for what belongs to no commitment */
    void zeile(long satz, long jahresstelle, String posten, String betrag, Long zeile) throws SQLException {
        neu("buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag, bindungszeile_id)"
                + " select j.kommune_id, " + satz + ", 1, j.haushaltsjahr_id, j.id, '" + posten + "', " + betrag + ", "
                + zeile + " from jahresstelle j where j.id = " + jahresstelle);
    }

    void angabe(long satz, String begruendung, Long vorlage, Long bindung) throws SQLException {
        neu("buchungsangabe (kommune_id, satz_id, begruendung, beleg, vorlage_id, bindung_id, erfasst_von) values ("
                + akteur.kommuneId() + ", " + satz + ", '" + begruendung + "', '', " + vorlage + ", " + bindung
                + ", 'test')");
    }

    /** Pays from no commitment at all, and lets the database look. */
    void zahle(long jahresstelle, long zeile, String betrag) throws SQLException {
        zeile(satz("ZAHLUNG"), jahresstelle, "GEZAHLT", betrag, zeile);
        pruefe();
    }

    /** Reserves, and lets the database look. */
    void reserviere(long jahresstelle, long zeile, String betrag) throws SQLException {
        zeile(satz("RESERVIERUNG"), jahresstelle, "RESERVIERT", betrag, zeile);
        pruefe();
    }

    /** Looks as the end of the transaction would; the next act is again looked at as a whole. */
    void pruefe() throws SQLException {
        execute("set constraints all immediate");
        execute("set constraints all deferred");
    }

    void execute(String sql) throws SQLException {
        statement.execute(sql);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    private long neu(String sql) throws SQLException {
        try (ResultSet r = statement.executeQuery("insert into " + sql + " returning id")) {
            r.next();
            return r.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement) {
            connection.rollback();
        }
    }
}
