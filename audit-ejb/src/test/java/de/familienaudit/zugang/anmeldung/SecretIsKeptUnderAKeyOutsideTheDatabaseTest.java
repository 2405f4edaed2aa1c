package de.familienaudit.zugang.anmeldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-5: Das Geheimnis des zweiten Faktors ist verschlüsselt; der Schlüssel liegt nicht in der Datenbank")
class SecretIsKeptUnderAKeyOutsideTheDatabaseTest {

    private static final byte[] GEHEIMNIS = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void onlyTheSameKeyAndAccountReadIt() {
        Geheimnisschutz schutz = mit(key(1));
        String text = schutz.verschluesselt(GEHEIMNIS, 7);
        assertThat(text).isNotEqualTo(schutz.verschluesselt(GEHEIMNIS, 7));
        assertThat(mit(key(1)).entschluesselt(text, 7)).hasValue(GEHEIMNIS);
        assertThat(schutz.entschluesselt(text, 8)).isEmpty();
        assertThat(mit(key(2)).entschluesselt(text, 7)).isEmpty();
        assertThat(mit(null).entschluesselt(text, 7)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "kein base64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutAProperKeyNothingIsPossible(String setting) {
        assertThat(mit(setting).istMoeglich()).isFalse();
        assertThat(mit(key(1)).istMoeglich()).isTrue();
    }

    @Test
    void codesAreThoseOfRfc6238() {
        assertThat(Einmalcodes.zu(GEHEIMNIS).apply(59 / 30)).isEqualTo("287082");
        assertThat(Einmalcodes.zu(GEHEIMNIS).apply(1_111_111_109L / 30)).isEqualTo("081804");
        assertThat(Einmalcodes.zu(GEHEIMNIS).apply(20_000_000_000L / 30)).isEqualTo("353130");
    }

    @Test
    void appsTakeTheSecretAsBase32InAnAddress() {
        assertThat(Einmalcodes.base32(GEHEIMNIS)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Einmalcodes.base32("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
        assertThat(Einmalcodes.adresse(GEHEIMNIS, "müller +1"))
                .isEqualTo("otpauth://totp/Familienaudit:m%C3%BCller%20%2B1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Familienaudit");
    }

    private static Geheimnisschutz mit(String setting) {
        Geheimnisschutz schutz = new Geheimnisschutz();
        schutz.use(setting);
        return schutz;
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) fill;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
