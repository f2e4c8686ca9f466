package id.teladan.system.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What every test inside the server is deployed with, once for all of them: a deployment takes much
 * longer than the tests.
 *
 * <p>The built archive with a second, small WAR beside the product's: the tests live there and
 * inject the domain's beans, and no filter or page of the product stands in their way.
 */
@ArquillianSuiteDeployment
public final class TeladanArchive {
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String MODULE =
      "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

  private TeladanArchive() {}

  @Deployment
  public static EnterpriseArchive archive() {
    File built = new File(System.getProperty("teladan.archive", "../target/teladan.ear"));
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addPackages(
                false, Filters.include(".*IT(\\$.*)?\\.class"), TeladanArchive.class.getPackage())
            .addClass(OpenDoor.class)
            .addAsLibraries(assertj())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    String descriptor = read(ear).replaceFirst("</module>", "</module>" + MODULE);
    ear.delete(DESCRIPTOR);
    ear.add(new StringAsset(descriptor), DESCRIPTOR);
    return ear.addAsModule(Testable.archiveToTest(war));
  }

  private static String read(EnterpriseArchive ear) {
    try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File assertj() {
    return new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
