export { Translator, type TranslatorProps } from './view/Translator.tsx';
