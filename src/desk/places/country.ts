export { countryCode as knownCountry } from '../../places/packs/countries.ts';
