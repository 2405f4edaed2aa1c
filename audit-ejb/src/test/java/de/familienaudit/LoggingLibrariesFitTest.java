package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Log4j and what passes its entries on are made for each other in one version only. */
class LoggingLibrariesFitTest {

    private static final Pattern VERSION = Pattern.compile("-(\\d[\\d.]+)\\.jar$");

    @Test
    void apiAndBridgeHaveOneVersion() throws ClassNotFoundException {
        assertThat(version("org.apache.logging.log4j.LogManager"))
                .isEqualTo(version("org.apache.logging.log4j.tojul.JULLogger"));
    }

    private static String version(String type) throws ClassNotFoundException {
        String jar = Class.forName(type)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Matcher m = VERSION.matcher(jar);
        assertThat(m.find()).as(jar).isTrue();
        return m.group(1);
    }
}
