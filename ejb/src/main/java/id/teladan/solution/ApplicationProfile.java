package id.teladan.solution;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The software itself; null for a practice. */
public record ApplicationProfile(
    ApplicationScope scope,
    @Size(max = Lengths.SHORT) String developmentStatus,
    List<@NotBlank @Size(max = Lengths.SHORT) String> platforms,
    @Size(max = Lengths.SHORT) String softwareType,
    @Size(max = Lengths.SHORT) String licence,
    @Size(max = Lengths.SHORT) @Pattern(regexp = SolutionContent.WEB_ADDRESS) String repositoryUrl,
    List<@NotBlank @Size(max = Lengths.SHORT) String> stack,
    List<@NotBlank @Size(max = Lengths.SHORT) String> integrations) {

  public ApplicationProfile {
    platforms = SolutionContent.copy(platforms);
    stack = SolutionContent.copy(stack);
    integrations = SolutionContent.copy(integrations);
  }

  public ApplicationScope getScope() {
    return scope;
  }

  public String getDevelopmentStatus() {
    return developmentStatus;
  }

  public List<String> getPlatforms() {
    return platforms;
  }

  public String getSoftwareType() {
    return softwareType;
  }

  public String getLicence() {
    return licence;
  }

  public String getRepositoryUrl() {
    return repositoryUrl;
  }

  public List<String> getStack() {
    return stack;
  }

  public List<String> getIntegrations() {
    return integrations;
  }
}
