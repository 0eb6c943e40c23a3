"""The hosted providers that LiteLLM knows by name (LiteLLM 1.106, LlmProviders)."""

from __future__ import annotations

PROVIDERS = frozenset(
    """
    ai21 ai21_chat aiml amazon_nova anthropic apertis azure azure_ai baseten bedrock bedrock_mantle bytez cerebras
    charity_engine chutes clarifai cloudflare codestral cohere cohere_chat cognition cometapi compactifai coralbricks
    cortecs custom_openai darkbloom dashscope databricks deepgram deepinfra deepseek edenai elevenlabs empower fal_ai
    featherless_ai fireworks_ai friendliai galadriel gdc gemini gigachat github gradient_ai groq helicone heroku
    hosted_vllm huggingface hyperbolic inception inferenceapis infinity jina_ai lambda_ai libertai litellm_proxy
    llamafile lm_studio maritalk meta meta_llama minimax mistral modelscope moonshot morph nano-gpt nebius neosantara
    nlp_cloud novita nscale nvidia_nim oci ollama ollama_chat openai openai_like openrouter ovhcloud parasail perplexity
    pinstripes poe predibase prism publicai qwen_ai_platform qwencloud recraft reka replicate sagemaker sagemaker_chat
    sagemaker_nova sail sambanova sap scaleway scx-ai snowflake stability synthetic tencent tensormesh
    text-completion-codestral text-completion-openai together_ai topaz triton v0 vercel_ai_gateway vertex_ai
    vertex_ai_beta volcengine voyage wandb watsonx watsonx_text xai xiaomi_mimo xinference zai
    """.split()
)
"""Names in front of the model, as in openai/gpt-4o."""
KEYED = frozenset(
    """
    ai21 anthropic azure azure_ai cerebras codestral cohere cohere_chat dashscope databricks deepgram deepinfra deepseek
    elevenlabs fireworks_ai gemini groq jina_ai mistral moonshot nebius novita nvidia_nim openai openrouter perplexity
    replicate sambanova scaleway together_ai voyage xai zai
    """.split()
)
"""Those that answer nobody without a key at their own address."""
ADDRESSED = frozenset("azure azure_ai hosted_vllm custom_openai openai_like litellm_proxy triton xinference".split())
"""Those that have no address of their own."""
