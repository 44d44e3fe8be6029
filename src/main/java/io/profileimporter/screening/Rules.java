package io.profileimporter.screening;

/** The rules of all fields, ready to be asked; nothing in them changes any more. */
final class Rules {

  final Lexicon lexicon;
  final EmailRules email;
  final PhoneRules phone;
  final NameRules name;
  final LoyaltyRules loyalty;
  final VinRules vin;
  final SocialIdRules socialId;
  final LocationRules location;

  Rules(ScreeningSettings settings) {
    Keyboard keyboard = new Keyboard();
    SampleValues samples = new SampleValues();
    lexicon = new Lexicon(settings.words());
    email = new EmailRules(lexicon, keyboard, new MailDomains(settings));
    phone = new PhoneRules(samples);
    name = new NameRules(lexicon, keyboard);
    loyalty = new LoyaltyRules(lexicon, keyboard, samples);
    vin = new VinRules(lexicon, keyboard, samples);
    socialId = new SocialIdRules(lexicon, samples);
    location = new LocationRules(lexicon, settings.locations());
  }
}
