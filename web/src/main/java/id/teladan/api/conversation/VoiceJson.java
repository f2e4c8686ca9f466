package id.teladan.api.conversation;

import id.teladan.conversation.Voice;
import id.teladan.identity.Role;
import id.teladan.region.RegionDirectory;

/** As what somebody speaks; never a name. */
public record VoiceJson(Role function, String regionCode, String regionName) {

  static VoiceJson of(Voice voice, RegionDirectory regions) {
    return voice == null
        ? null
        : new VoiceJson(
            voice.function(),
            voice.regionCode(),
            voice.regionCode() == null ? null : regions.name(voice.regionCode()));
  }
}
