package id.teladan.web.identity;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who reads this page, for pages: {@code #{me.signedIn}}, {@code #{me.could('EDIT_VISIT')}}. */
@Named
@RequestScoped
public class Me {
  @Inject private CurrentCaller caller;
  @Inject private RegionDirectory regions;

  public boolean isSignedIn() {
    return caller.get().isSignedIn();
  }

  public String getName() {
    return caller.get().displayName();
  }

  /** The short name of the reader's region; null for national people and visitors. */
  public String getRegion() {
    String code = caller.get().regionCode();
    return code == null ? null : regions.label(code);
  }

  public String getRegionCode() {
    return caller.get().regionCode();
  }

  /** Whether a link to that work is worth showing; the use case decides in the end. */
  public boolean could(String action) {
    return caller.get().couldEver(Action.valueOf(action));
  }
}
