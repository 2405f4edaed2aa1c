package de.familienaudit.browser;

import de.familienaudit.probelauf.AuditDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Looks behind the application: the ids that addresses need, and what really was stored. */
public final class Datenbestand {

    public static final String KREIS = "Kyffhäuserkreis";
    public static final String STADT = "Stadt Sondershausen";

    private final AuditDatabase database;

    public Datenbestand(AuditDatabase database) {
        this.database = database;
    }

    /** Id of a measure by its number in the Fassung in force. */
    public long massnahme(String kommune, String nummer) {
        return number(
                "select t.massnahme_id from massnahmentext t join fassung f on f.id = t.fassung_id"
                        + " join kommune k on k.id = t.kommune_id where f.status = 'IN_KRAFT' and k.name = ?"
                        + " and t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme = ?",
                kommune,
                nummer);
    }

    /** Id of a Ziel by its number in the Fassung in force. */
    public long ziel(String kommune, String nummer) {
        return number(
                "select z.id from ziel z join handlungsfeld h on h.id = z.handlungsfeld_id"
                        + " join fassung f on f.id = z.fassung_id join kommune k on k.id = z.kommune_id"
                        + " where f.status = 'IN_KRAFT' and k.name = ? and h.nummer || '.' || z.nummer = ?",
                kommune,
                nummer);
    }

    /** Id of the Fassung in force. */
    public long geltendeFassung(String kommune) {
        return number(
                "select f.id from fassung f join kommune k on k.id = f.kommune_id"
                        + " where f.status = 'IN_KRAFT' and k.name = ?",
                kommune);
    }

    /** How many Fassungen of the Kommune were taken over with this reason. */
    long fassungenMitGrund(String grund) {
        return number("select count(*) from fassung where grund = ?", grund);
    }

    /** How many reports have exactly this text. */
    long meldungen(String text) {
        return number("select count(*) from meldung where text = ?", text);
    }

    /**
     * A further account with password, roles and Stellen of an example account: a test may change what is its own.
     *
     * @return its login name
     */
    String doppel(String vorbild) {
        String benutzername = vorbild + "-" + UUID.randomUUID().toString().substring(0, 8);
        change(
                "insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)"
                        + " select kommune_id, ?, anzeigename, passwort_hash from konto where benutzername = ?",
                benutzername,
                vorbild);
        change(
                "insert into rollenvergabe (kommune_id, konto_id, rolle) select r.kommune_id, n.id, r.rolle"
                        + " from rollenvergabe r join konto v on v.id = r.konto_id, konto n"
                        + " where v.benutzername = ? and n.benutzername = ?",
                vorbild,
                benutzername);
        change(
                "insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art)"
                        + " select distinct b.kommune_id, b.stelle_id, n.id, 'BEARBEITUNG' from stellenbesetzung b"
                        + " join konto v on v.id = b.konto_id, konto n where v.benutzername = ? and n.benutzername = ?",
                vorbild,
                benutzername);
        return benutzername;
    }

    /** The one number that the query answers. */
    public long number(String query, Object... values) {
        try (Connection connection = database.superuser();
                PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, values);
            try (ResultSet answer = statement.executeQuery()) {
                if (!answer.next()) {
                    throw new IllegalStateException("nothing found: " + query);
                }
                return answer.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes data behind the application. */
    public void change(String command, Object... values) {
        try (Connection connection = database.superuser();
                PreparedStatement statement = connection.prepareStatement(command)) {
            bind(statement, values);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
