package de.familienaudit.zugang.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Ein Gerät, mit dem man sich schon angemeldet hat, weist sich durch eine unterschriebene Marke aus")
class KnownDeviceIsProvedByASignedMarkTest {

    private static final Instant JETZT = Instant.parse("2026-03-02T09:00:00Z");

    private final Geheimnisschutz schutz = new Geheimnisschutz();
    private final Geraetemarken marken = new Geraetemarken();

    @BeforeEach
    void key() throws ReflectiveOperationException {
        schutz.use(Base64.getEncoder().encodeToString(new byte[32]));
        Field field = Geraetemarken.class.getDeclaredField("schutz");
        field.setAccessible(true);
        field.set(marken, schutz);
    }

    @Test
    void aMarkHoldsForItsAccountAndHalfAYear() {
        String cookie = marken.erneuert("", "fachamt", JETZT);
        String geraet = marken.geraet(cookie, "fachamt", JETZT);
        assertThat(geraet).hasSize(16);
        assertThat(marken.geraet(cookie, "leser", JETZT)).isEmpty();
        Instant bis = JETZT.plus(Duration.ofDays(180));
        assertThat(marken.geraet(cookie, "fachamt", bis.minusSeconds(1))).isEqualTo(geraet);
        assertThat(marken.geraet(cookie, "fachamt", bis)).isEmpty();
    }

    @Test
    void whatWasChangedOrInventedIsNoMark() {
        String cookie = marken.erneuert("", "fachamt", JETZT);
        String[] teile = cookie.split("\\.");
        for (String falsch : new String[] {
            "",
            "x",
            "~~~",
            cookie + "x",
            cookie.substring(1),
            teile[0] + "." + (Long.parseLong(teile[1]) + 1) + "." + teile[2],
            teile[0] + "." + teile[1] + "." + "A".repeat(43)
        }) {
            assertThat(marken.geraet(falsch, "fachamt", JETZT)).as(falsch).isEmpty();
        }
        schutz.use(Base64.getEncoder()
                .encodeToString("another key of thirty-two bytes!".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(marken.geraet(cookie, "fachamt", JETZT)).isEmpty();
    }

    @Test
    void oneBrowserIsKnownToSeveralAccountsAndStaysTheSameDevice() {
        String cookie = marken.erneuert("", "fachamt", JETZT);
        String geraet = marken.geraet(cookie, "fachamt", JETZT);
        cookie = marken.erneuert(cookie, "leser", JETZT);
        cookie = marken.erneuert(cookie, "fachamt", JETZT.plusSeconds(60));
        assertThat(marken.geraet(cookie, "fachamt", JETZT)).isEqualTo(geraet);
        assertThat(marken.geraet(cookie, "leser", JETZT)).isNotEmpty().isNotEqualTo(geraet);
        assertThat(cookie.split("~")).hasSize(2);
        for (int i = 0; i < 10; i++) {
            cookie = marken.erneuert(cookie, "konto" + i, JETZT);
        }
        assertThat(cookie.split("~")).hasSize(6);
        assertThat(cookie.length()).isLessThan(500);
        assertThat(marken.geraet(cookie, "fachamt", JETZT)).isEmpty();
    }

    @Test
    void withoutAKeyThereAreNoMarks() {
        schutz.use(null);
        assertThat(marken.erneuert("", "fachamt", JETZT)).isEmpty();
    }
}
